import {
  type AreaFigureRow,
  absenceOf,
  type Day,
  groupBy,
  type Indicator,
  numberOrNull,
  type OriginPair,
  type Pcode,
  type PresentByOrigin,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { ORIGIN_LEVEL, partsOfArea } from '../disclosure/parts-of-area';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { chooseIndicator } from '../indicator/choose-indicator';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, passportOfRound } from '../passport/passport-book';
import { type OriginRoundShown, originRoundOf } from './origin-round-of';

/** What may be asked. */
export type OriginsQuestion = { readonly asOf: Day; readonly indicator?: string | undefined };

const pairsTo = (to: Pcode, rows: readonly AreaFigureRow[], tree: AreaTree): OriginPair[] =>
  partsOfArea(rows, tree).parts.flatMap(({ end, reported }) =>
    end === null
      ? []
      : [{ from: end, to, value: numberOrNull(reported), absence: absenceOf(reported) }],
  );

const presentIn = async (
  reads: DisclosedOperation,
  { group, unit, measure }: Indicator,
  { round, passedOver }: OriginRoundShown,
): Promise<Pick<PresentByOrigin, 'passport' | 'passedOver' | 'pairs' | 'unknownOrForeign'>> => {
  const at = { group, unit, measure, round: round.id, level: ORIGIN_LEVEL };
  const [rows, outside, tree, book] = await Promise.all([
    reads.figures.ofAreas(at),
    reads.figures.originOutside(at),
    reads.areas.tree(),
    openPassportBook(reads),
  ]);
  const pairs = [...groupBy(rows, (row) => row.pcode)].flatMap(([pcode, own]) => {
    const to = tree.byPcode.get(pcode);
    return to === undefined ? [] : pairsTo(to.pcode, own, tree);
  });
  return {
    passport: passportOfRound(book, round),
    passedOver: passedOver === null ? null : passportOfRound(book, passedOver),
    pairs,
    unknownOrForeign: pairs.length === 0 ? null : numberOrNull(outside),
  };
};

/**
 * People present by origin, between areas of admin level 1, in the newest round at or before a day
 * that states origins; where that is not the round of record, the one passed over is named.
 */
export const presentByOrigin = async (
  reads: DisclosedOperation,
  { asOf, indicator: asked }: OriginsQuestion,
): Promise<Outcome<PresentByOrigin>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  const about = { askedFor: asOf, indicator: indicator?.id ?? NO_INDICATOR };
  const shown =
    indicator === null || indicator.from === 'flows'
      ? null
      : await originRoundOf(reads, indicator, { asOf, level: ORIGIN_LEVEL });
  return found(
    indicator === null || shown === null
      ? { ...about, passport: null, passedOver: null, pairs: [], unknownOrForeign: null }
      : { ...about, ...(await presentIn(reads, indicator, shown)) },
  );
};
