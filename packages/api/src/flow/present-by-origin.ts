import {
  type AdminLevel,
  type AreaFigureRow,
  absenceOf,
  type Day,
  figureOfSubject,
  groupBy,
  type Indicator,
  numberOrNull,
  type OriginPair,
  type Pcode,
  type PresentByOrigin,
} from '@waystation/domain';
import { type AreaTree, areaTreeOf } from '../area/area-tree';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { chooseIndicator } from '../indicator/choose-indicator';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, passportOfRound } from '../passport/passport-book';
import { endKey, endOf } from './end-of-origin';
import { type OriginRoundShown, originRoundOf } from './origin-round-of';

/** Origins are published between states; finer pairs exist nowhere in the sources read so far. */
export const ORIGIN_LEVEL: AdminLevel = 1;

/** What may be asked. */
export type OriginsQuestion = { readonly asOf: Day; readonly indicator?: string | undefined };

const pairsTo = (to: Pcode, rows: readonly AreaFigureRow[], tree: AreaTree): OriginPair[] => {
  const withOrigin = rows.filter((row) => row.origin !== null);
  const byEnd = groupBy(withOrigin, ({ origin }) => endKey(endOf(origin, tree, ORIGIN_LEVEL)));
  return [...byEnd.values()].flatMap((own) => {
    const [first] = own;
    const figure = figureOfSubject(own);
    return first === undefined
      ? []
      : [
          {
            from: endOf(first.origin, tree, ORIGIN_LEVEL),
            to,
            value: numberOrNull(figure),
            absence: absenceOf(figure),
          },
        ];
  });
};

const presentIn = async (
  reads: DisclosedOperation,
  { group, unit, measure }: Indicator,
  { round, passedOver }: OriginRoundShown,
): Promise<Pick<PresentByOrigin, 'passport' | 'passedOver' | 'pairs' | 'unknownOrForeign'>> => {
  const at = { group, unit, measure, round: round.id, level: ORIGIN_LEVEL };
  const [rows, outside, areas, book] = await Promise.all([
    reads.figures.ofAreas(at),
    reads.figures.originOutside(at),
    reads.areas.list(null),
    openPassportBook(reads),
  ]);
  const tree = areaTreeOf(areas);
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
