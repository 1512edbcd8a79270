import {
  type AdminLevel,
  type AreaFigureRow,
  absenceOf,
  type Day,
  figureOfSubject,
  groupBy,
  numberOrNull,
  type OriginPair,
  type Pcode,
  type PresentByOrigin,
} from '@waystation/domain';
import { type AreaTree, areaTreeOf } from '../area/area-tree';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { chooseIndicator } from '../indicator/choose-indicator';
import { recordAmong, roundsOfIndicator } from '../indicator/round-at';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, passportOfRound } from '../passport/passport-book';
import { endKey, endOf } from './end-of-origin';

/** Origins are published between states; finer pairs exist nowhere in the sources read so far. */
const ORIGIN_LEVEL: AdminLevel = 1;

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

/** People present by origin in the round of record at a day, between areas of admin level 1. */
export const presentByOrigin = async (
  reads: DisclosedOperation,
  { asOf, indicator: asked }: OriginsQuestion,
): Promise<Outcome<PresentByOrigin>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  const none = { askedFor: asOf, indicator: indicator?.id ?? NO_INDICATOR };
  const round =
    indicator === null || indicator.from === 'flows'
      ? null
      : recordAmong(await roundsOfIndicator(reads, indicator), asOf, reads);
  if (indicator === null || round === null) {
    return found({ ...none, passport: null, pairs: [], unknownOrForeign: null });
  }
  const { group, unit, measure } = indicator;
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
  return found({
    ...none,
    passport: passportOfRound(book, round),
    pairs,
    unknownOrForeign: pairs.length === 0 ? null : numberOrNull(outside),
  });
};
