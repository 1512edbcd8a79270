import type { Day, SitesTrend, SitesTrendPoint } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import { RoundsChart } from './rounds-chart';
import { RoundsTable } from './rounds-table';

type SitesTrendPartProps = {
  readonly trend: SitesTrend;
  /** The day of the round of the sites shown on the map. */
  readonly shownAsOf: string | null;
  /** Whether the reader's filter leaves sites out on the map; the trend is of all of them. */
  readonly isFiltered: boolean;
  /** Shows the map at the day of a round that was chosen. */
  readonly onDay: (day: Day) => void;
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

/**
 * What the sites in a drawn area counted, round by round: the same sites in every column, and apart
 * from them what the rounds covered newly or no longer.
 */
export const SitesTrendPart = ({ trend, shownAsOf, isFiltered, onDay }: SitesTrendPartProps) => {
  const { t } = useTranslator();
  const title = t('within.sitesTrend.title');
  return trend.points.length === 0 ? null : (
    <PanelSection title={title} aside={t('inspector.trendNote')}>
      <RoundsChart
        points={trend.points}
        over={{ common: trend.common, of: 'sites' }}
        tooFew={t('within.sitesTrend.tooFew')}
        shownAsOf={shownAsOf}
        choice={{ label: title, onDay }}
      />
      <RoundsTable
        caption={title}
        points={trend.points}
        known={trend.sites}
        headers={{ counted: t('within.sitesTrend.counted'), same: t('within.sitesTrend.same') }}
      >
        <ul className="mt-1.5 grid gap-0.5 text-ink-3 text-note">
          {trend.points.toReversed().map((point) => (
            <Coverage key={point.passport.asOf} point={point} />
          ))}
        </ul>
      </RoundsTable>
      {isFiltered && <p className="text-note text-warn">{t('within.sitesTrend.unfiltered')}</p>}
    </PanelSection>
  );
};
