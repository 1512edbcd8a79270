import type { SitesTrend, SitesTrendPoint } from '@waystation/domain';
import { type Column, Notice, PanelSection, Table, useTranslator } from '@waystation/ui';
import { TrendColumns } from '../inspector/trend-columns';
import { sumText } from './sum-text';
import { trendSummary } from './trend-summary';

type SitesTrendPartProps = {
  readonly trend: SitesTrend;
  /** The day of the round of the sites shown on the map. */
  readonly shownAsOf: string | null;
  /** Whether the reader's filter leaves sites out on the map; the trend is of all of them. */
  readonly isFiltered: boolean;
};

const dayOf = ({ passport }: SitesTrendPoint): string => passport.asOf;

const useColumns = ({ sites }: SitesTrend): readonly Column<SitesTrendPoint>[] => {
  const { t, formats } = useTranslator();
  return [
    {
      id: 'round',
      header: t('table.asOf'),
      isRowHeader: true,
      cell: ({ passport }) => formats.date(passport.asOf, passport.asOfPrecision),
    },
    {
      id: 'counted',
      header: t('within.sitesTrend.counted'),
      isNumeric: true,
      cell: ({ counted }) =>
        t('passport.coverageOf', {
          assessed: formats.number(counted),
          known: formats.number(sites),
        }),
    },
    {
      id: 'people',
      header: t('within.trend.all'),
      isNumeric: true,
      cell: ({ people, suppressed }) =>
        sumText(
          { people, absent: new Map(suppressed > 0 ? [['suppressed', suppressed]] : []) },
          { t, formats },
        ),
    },
    {
      id: 'compared',
      header: t('within.sitesTrend.same'),
      isNumeric: true,
      cell: ({ compared }) =>
        compared === null ? t('within.trend.notCompared') : formats.number(compared),
    },
  ];
};

/** What came into a round and what fell out of it; beside every change, never inside it. */
const Coverage = ({ point }: { readonly point: SitesTrendPoint }) => {
  const { t, formats } = useTranslator();
  const { passport, newlyCovered, noLongerCovered } = point;
  const words = [
    newlyCovered !== null &&
      newlyCovered.sites > 0 &&
      t('within.sitesTrend.newlyCovered', {
        count: newlyCovered.sites,
        people: formats.number(newlyCovered.people),
      }),
    noLongerCovered !== null &&
      noLongerCovered.sites > 0 &&
      t('within.sitesTrend.noLongerCovered', {
        count: noLongerCovered.sites,
        people: formats.number(noLongerCovered.people),
      }),
  ].filter((word) => word !== false);
  return words.length === 0 ? null : (
    <li>
      {formats.date(passport.asOf, passport.asOfPrecision)}: {words.join(' ')}
    </li>
  );
};

const Chart = ({ trend, shownAsOf }: SitesTrendPartProps) => {
  const { t, formats } = useTranslator();
  const compared = trend.points.filter((point) => point.compared !== null);
  const summary = trendSummary(compared, { common: trend.common, of: 'sites' }, { t, formats });
  if (summary === null) {
    return <p className="text-ink-2 text-note">{t('within.sitesTrend.tooFew')}</p>;
  }
  return (
    <>
      <TrendColumns
        points={compared.map(({ passport, compared: value }) => ({
          passport,
          value,
          absence: null,
        }))}
        shownAsOf={shownAsOf}
      />
      <p className="mt-1.5 text-ink-2 text-note">{summary}</p>
      {new Set(compared.map(({ passport }) => passport.method)).size > 1 && (
        <Notice tone="warn">{t('within.trend.methods')}</Notice>
      )}
    </>
  );
};

/**
 * What the sites in a drawn area counted, round by round: the same sites in every column, and apart
 * from them what the rounds covered newly or no longer.
 */
export const SitesTrendPart = (props: SitesTrendPartProps) => {
  const { trend, isFiltered } = props;
  const { t } = useTranslator();
  const columns = useColumns(trend);
  const title = t('within.sitesTrend.title');
  return trend.points.length === 0 ? null : (
    <PanelSection title={title} aside={t('inspector.trendNote')}>
      <Chart {...props} />
      <details className="mt-1.5">
        <summary className="cursor-pointer py-1 text-label text-ink-2 pointer-coarse:py-3">
          {t('within.trend.table')}
        </summary>
        <Table
          caption={title}
          isCaptionHidden
          columns={columns}
          rows={trend.points.toReversed()}
          idOf={dayOf}
        />
        <ul className="mt-1.5 grid gap-0.5 text-ink-3 text-note">
          {trend.points.toReversed().map((point) => (
            <Coverage key={dayOf(point)} point={point} />
          ))}
        </ul>
      </details>
      {isFiltered && <p className="text-note text-warn">{t('within.sitesTrend.unfiltered')}</p>}
    </PanelSection>
  );
};
