import type { AreasTrend, Day } from '@waystation/domain';
import { PanelSection, useTranslator } from '@waystation/ui';
import { RoundsChart } from './rounds-chart';
import { RoundsTable } from './rounds-table';

type TrendPartProps = {
  readonly trend: AreasTrend;
  /** What is counted. */
  readonly what: string;
  /** What several areas are called. */
  readonly areas: string;
  /** The day of the round shown on the map. */
  readonly shownAsOf: string | null;
  /** Shows the map at the day of a round that was chosen. */
  readonly onDay: (day: Day) => void;
};

/** What the areas inside counted, round by round: the same areas in every column, and all rounds as a table. */
export const TrendPart = ({ trend, what, areas, shownAsOf, onDay }: TrendPartProps) => {
  const { t } = useTranslator();
  const title = t('inspector.trend', { group: what });
  return trend.points.length === 0 ? null : (
    <PanelSection title={title} aside={t('inspector.trendNote')}>
      <RoundsChart
        points={trend.points}
        over={{ common: trend.common, areas }}
        tooFew={t('within.trend.tooFew')}
        shownAsOf={shownAsOf}
        choice={{ label: title, onDay }}
      />
      <RoundsTable
        caption={title}
        points={trend.points}
        known={trend.areas}
        headers={{ counted: t('within.trend.counted'), same: t('within.trend.same') }}
      />
    </PanelSection>
  );
};
