import type { AdminLevel, AreaFigures, Day, SexAge } from '@waystation/domain';
import { changesOfAreas } from '../change/changes-of-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { chooseIndicator } from '../indicator/choose-indicator';
import { found, type Outcome } from '../outcome/outcome';
import { areasAskedFor } from './areas-asked-for';
import { arrivalsOfAreas } from './arrivals-of-areas';
import { nothingReported } from './nothing-reported';
import { stockOfAreas } from './stock-of-areas';

/** What may be asked: a level, a day, and an indicator if it is not the first one. */
export type AreaFiguresQuestion = {
  readonly level: AdminLevel;
  readonly asOf: Day;
  readonly indicator?: string | undefined;
  /** Left out: everybody. */
  readonly people?: SexAge | null;
  /** A later day: what changed until then is told, too. */
  readonly until?: Day | undefined;
};

/** The name that an answer carries while an operation has no indicator at all. */
export const NO_INDICATOR = 'none';

/** One figure for every area of a level at a day. */
export const figuresOfAreas = async (
  reads: DisclosedOperation,
  { level, asOf, indicator: asked, people = null, until }: AreaFiguresQuestion,
): Promise<Outcome<AreaFigures>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const areas = await areasAskedFor(reads, level);
  const indicator = chosen.value;
  if (indicator === null) {
    return found(nothingReported(areas, { indicator: NO_INDICATOR, level, asOf }));
  }
  if (indicator.from === 'rounds') {
    const question = { indicator, level, asOf, areas, people };
    const [stock, changes] = await Promise.all([
      stockOfAreas(reads, question),
      until === undefined ? null : changesOfAreas(reads, question, until),
    ]);
    return found({ ...stock, ...(changes !== null && { until: [...changes] }) });
  }
  // People who crossed a border are published whole.
  return found(
    people === null
      ? await arrivalsOfAreas(reads, { indicator, level, asOf, areas })
      : { ...nothingReported(areas, { indicator: indicator.id, level, asOf }), people },
  );
};
