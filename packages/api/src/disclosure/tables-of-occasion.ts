import {
  figureOfSubject,
  type LinkedTable,
  numberOrNull,
  type SumOfParts,
  type TableNumber,
} from '@waystation/domain';
import { outsideKey, partKey, placeKey, totalKey, wholeKey } from './number-keys';
import type { Occasion, OccasionLevel } from './occasion';
import { originsOverLevels } from './origins-over-levels';
import { addend, ORIGIN_LEVEL } from './parts-of-area';
import type { Recipient } from './recipient';
import { sameTotals } from './same-totals';
import { sexAgesOfOccasion } from './sex-ages-of-occasion';
import { sumsOfAreas } from './sums-of-areas';
import { sumsOfPlaces } from './sums-of-places';

/**
 * What is missed least is hidden first: origins of fine areas, then sites, origins of coarse areas,
 * whole areas, and last what came from outside. The totals of a round are kept: nearly every answer
 * shows them.
 */
const RELUCTANCE = { finePart: 0, place: 1, part: 2, whole: 3, outside: 4, total: 5 } as const;

type Rows = Parameters<Recipient['sees']>[0][];

const accessOf = (rows: Readonly<Rows>, { sees }: Recipient): TableNumber['access'] =>
  rows.every(sees) ? 'open' : 'closed';

const numbersOfLevel = (
  { total: { level }, areas }: OccasionLevel,
  recipient: Recipient,
): readonly TableNumber[] =>
  [...areas].flatMap(([pcode, { whole, parts, rows }]) => [
    {
      key: wholeKey(level, pcode),
      value: numberOrNull(whole),
      access: accessOf(rows, recipient),
      reluctance: RELUCTANCE.whole,
    },
    ...parts.map((part) => ({
      key: partKey(level, pcode, part.end),
      value: numberOrNull(part.reported),
      access: part.end === null ? ('unpublished' as const) : accessOf(part.rows, recipient),
      reluctance: level > ORIGIN_LEVEL ? RELUCTANCE.finePart : RELUCTANCE.part,
    })),
  ]);

const outsideOfLevel = (
  { total: { level }, areas }: OccasionLevel,
  recipient: Recipient,
): { readonly number: TableNumber; readonly sum: SumOfParts } => {
  const outside = [...areas].flatMap(([pcode, { parts }]) =>
    parts
      .filter(({ end }) => end !== null && end.kind !== 'area')
      .map((part) => ({ key: partKey(level, pcode, part.end), part })),
  );
  const key = outsideKey(level);
  return {
    number: {
      key,
      value: outside.reduce((sum, { part }) => sum + addend(part.reported), 0),
      access: accessOf(
        outside.flatMap(({ part }) => part.rows),
        recipient,
      ),
      reluctance: RELUCTANCE.outside,
    },
    sum: { total: key, parts: outside.map((one) => one.key) },
  };
};

/**
 * Answers show the total of the coarsest level alone, and with it those that are equal; that of a finer
 * one which leaves people out is known only to who can add it up.
 */
const accessOfTotal = (
  { total }: OccasionLevel,
  coarsest: OccasionLevel | undefined,
  recipient: Recipient,
): TableNumber['access'] => {
  if (!recipient.sees(total)) {
    return 'closed';
  }
  return total.value === coarsest?.total.value ? 'kept' : 'unpublished';
};

/** Every number that answers about an occasion can show, and the sums between them. */
export const tablesOfOccasion = (occasion: Occasion, recipient: Recipient): LinkedTable => {
  const outside = occasion.levels.map((level) => outsideOfLevel(level, recipient));
  const origins = originsOverLevels(occasion);
  const sexAges = sexAgesOfOccasion(occasion, recipient);
  return {
    numbers: [
      ...occasion.levels.map((level) => ({
        key: totalKey(level.total.level),
        value: level.total.value,
        access: accessOfTotal(level, occasion.levels[0], recipient),
        reluctance: RELUCTANCE.total,
      })),
      ...outside.map(({ number }) => number),
      ...occasion.levels.flatMap((level) => numbersOfLevel(level, recipient)),
      ...[...occasion.places].map(([place, rows]) => ({
        key: placeKey(place),
        value: numberOrNull(figureOfSubject(rows)),
        access: accessOf(rows, recipient),
        reluctance: RELUCTANCE.place,
      })),
      ...origins.numbers,
      ...sexAges.numbers,
    ],
    sums: [
      ...sameTotals(occasion),
      ...outside.map(({ sum }) => sum),
      ...sumsOfAreas(occasion),
      ...sumsOfPlaces(occasion),
      ...origins.sums,
      ...sexAges.sums,
    ],
  };
};
