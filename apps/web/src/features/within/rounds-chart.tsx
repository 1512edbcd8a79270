import type { AreasTrendPoint } from '@waystation/domain';
import { Notice, useTranslator } from '@waystation/ui';
import { type TrendChoice, TrendColumns } from '../inspector/trend-columns';
import { type Over, trendSummary } from './trend-summary';

type RoundsChartProps = {
  /** Oldest first; those that were not compared are left out. */
  readonly points: readonly AreasTrendPoint[];
  readonly over: Over;
  /** What to say where fewer than two rounds can be compared. */
  readonly tooFew: string;
  /** The day of the round shown on the map. */
  readonly shownAsOf: string | null;
  /** What a press on a round does. */
  readonly choice: TrendChoice;
};

/** The compared rounds as columns and as a sentence; a warning where their methods differ. */
export const RoundsChart = ({ points, over, tooFew, shownAsOf, choice }: RoundsChartProps) => {
  const { t, formats } = useTranslator();
  const compared = points.filter((point) => point.compared !== null);
  const summary = trendSummary(compared, over, { t, formats });
  if (summary === null) {
    return <p className="text-ink-2 text-note">{tooFew}</p>;
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
        choice={choice}
      />
      <p className="mt-1.5 text-ink-2 text-note">{summary}</p>
      {new Set(compared.map(({ passport }) => passport.method)).size > 1 && (
        <Notice tone="warn">{t('within.trend.methods')}</Notice>
      )}
    </>
  );
};
