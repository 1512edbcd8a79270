import type { AreasTrend, AreasTrendPoint } from '@waystation/domain';
import { type Column, Notice, PanelSection, Table, useTranslator } from '@waystation/ui';
import { TrendColumns } from '../inspector/trend-columns';
import { sumText } from './sum-text';
import { trendSummary } from './trend-summary';

type TrendPartProps = {
  readonly trend: AreasTrend;
  /** What is counted. */
  readonly what: string;
  /** What several areas are called. */
  readonly areas: string;
  /** The day of the round shown on the map. */
  readonly shownAsOf: string | null;
};

const dayOf = ({ passport }: AreasTrendPoint): string => passport.asOf;

const useColumns = ({ trend }: TrendPartProps): readonly Column<AreasTrendPoint>[] => {
  const { t, formats } = useTranslator();
  return [
    {
      id: 'round',
      header: t('table.asOf'),
      isRowHeader: true,
      cell: ({ passport }) => formats.date(passport.asOf, passport.asOfPrecision),
    },
    {
      id: 'coverage',
      header: t('within.trend.counted'),
      isNumeric: true,
      cell: ({ counted }) =>
        t('passport.coverageOf', {
          assessed: formats.number(counted),
          known: formats.number(trend.areas),
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
      header: t('within.trend.same'),
      isNumeric: true,
      cell: ({ compared }) =>
        compared === null ? t('within.trend.notCompared') : formats.number(compared),
    },
  ];
};

const Chart = ({ trend, areas, shownAsOf }: TrendPartProps) => {
  const { t, formats } = useTranslator();
  const compared = trend.points.filter((point) => point.compared !== null);
  const summary = trendSummary(compared, { common: trend.common, areas }, { t, formats });
  if (summary === null) {
    return <p className="text-ink-2 text-note">{t('within.trend.tooFew')}</p>;
  }
  return (
    <>
      <TrendColumns
        points={compared.map((point) => ({
          passport: point.passport,
          value: point.compared,
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

/** What the areas inside counted, round by round: the same areas in every column, and all rounds as a table. */
export const TrendPart = (props: TrendPartProps) => {
  const { trend, what } = props;
  const { t } = useTranslator();
  const columns = useColumns(props);
  const title = t('inspector.trend', { group: what });
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
      </details>
    </PanelSection>
  );
};
