import type { AdminLevel } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { takeTurns } from '../disclosure/take-turns';
import { figuresOfAreas } from '../figure/figures-of-areas';
import { presentByOrigin } from '../flow/present-by-origin';
import { overviewOf } from '../operation/overview-of';
import { roundViews } from '../round/round-views';
import { siteColumnsAt } from '../site/site-columns-at';

/** The levels that maps open with; deeper ones are looked at by few. */
const FIRST_LEVELS: readonly AdminLevel[] = [1, 2];

/**
 * Asks what the first view of an operation will ask, so that what answers are made of (lists, and the
 * numbers held back) is known before somebody waits for it. The answers themselves are thrown away.
 * Between two questions others have their turn; `mayGoOn` is asked before each.
 */
export const readAhead = async (
  reads: DisclosedOperation,
  mayGoOn: () => boolean,
): Promise<void> => {
  const turn = takeTurns();
  const { lastDay: asOf, levels } = await overviewOf(reads);
  const loaded = FIRST_LEVELS.filter((level) => levels.some((own) => own.level === level));
  const questions: readonly (() => Promise<unknown>)[] =
    asOf === null
      ? []
      : [
          ...loaded.map((level) => () => figuresOfAreas(reads, { level, asOf })),
          () => roundViews(reads, undefined),
          () => presentByOrigin(reads, { asOf }),
          () => siteColumnsAt(reads, { asOf }),
        ];
  for (const ask of questions) {
    await turn();
    if (!mayGoOn()) {
      return;
    }
    await ask();
  }
};
