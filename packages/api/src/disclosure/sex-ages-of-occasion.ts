import {
  figureOfSubject,
  isOfAge,
  type LinkedTable,
  numberOrNull,
  type SexAge,
  type SumOfParts,
  sexAgesOf,
  type TableNumber,
} from '@waystation/domain';
import { deriveNumbers, type Numbers } from './derive-numbers';
import { placeKey, sexAgeNumberKey, totalKey, wholeKey } from './number-keys';
import type { Occasion } from './occasion';
import { occasionBySexAge } from './occasion-by-sex-age';
import { isHiddenAlone, type Recipient } from './recipient';
import { sameTotals } from './same-totals';
import type { SexAgeCell } from './sex-age-cells';
import { gridKey, gridNames, gridSums, gridSumsBetween, type SexAgeGrid } from './sex-age-grid';
import { type SexAgeSubject, sharesAges, sidesOf } from './sex-age-sides';
import { sumsOfFamilies, sumsOfLevels } from './sums-of-areas';
import { sumsOfPlaces } from './sums-of-places';

/** Figures of one sex or age are missed less than any other. */
const RELUCTANCE = -1;

const NOTHING: LinkedTable = { numbers: [], sums: [] };

const cellKey = ({ key }: Pick<SexAgeSubject, 'key'>, { of }: SexAgeCell): string =>
  sexAgeNumberKey(key, of);

/** Every level's total, every area and, where any place is counted by sex or age, every place. */
const countedIn = (occasion: Occasion): readonly SexAgeSubject[] => {
  const { levels, places, sexAgesOfAreas, sexAgesOfPlaces } = occasion;
  return [
    ...levels.map(({ total }) => ({
      key: totalKey(total.level),
      everybody: total.value,
      cells: [],
    })),
    ...levels.flatMap(({ total: { level }, areas }) =>
      [...areas].map(([pcode, { whole }]) => ({
        key: wholeKey(level, pcode),
        everybody: numberOrNull(whole),
        cells: sexAgesOfAreas.get(level)?.get(pcode) ?? [],
      })),
    ),
    ...(sexAgesOfPlaces.size === 0 ? [] : [...places]).map(([place, rows]) => ({
      key: placeKey(place),
      everybody: numberOrNull(figureOfSubject(rows)),
      cells: sexAgesOfPlaces.get(place) ?? [],
    })),
  ];
};

/** What of them is in a table: no bands that share ages. */
const subjectsOf = (
  counted: readonly SexAgeSubject[],
  ofs: readonly SexAge[],
): readonly SexAgeSubject[] =>
  counted.map((subject) => ({
    ...subject,
    cells: subject.cells.filter(({ of }) => !sharesAges(of, ofs)),
  }));

/**
 * Sums of everybody between these subjects. Levels are linked by their totals, too: a finer one may
 * have areas of which no coarser one is known. Levels that everybody was counted at stay linked where
 * one between them has only some sex or age.
 */
const familiesOf = (
  published: Occasion,
  occasion: Occasion,
  subjects: readonly SexAgeSubject[],
): readonly SumOfParts[] => {
  const keys = new Set(subjects.map(({ key }) => key));
  const hasMoreLevels = occasion.levels.length > published.levels.length;
  return [
    ...sumsOfLevels(occasion),
    ...sameTotals(occasion),
    ...sumsOfFamilies(occasion),
    ...(hasMoreLevels ? sumsOfFamilies(published) : []),
    ...sumsOfPlaces(occasion),
  ].flatMap(({ total, parts }) => {
    const own = parts.filter((part) => keys.has(part));
    return keys.has(total) && own.length > 0 ? [{ total, parts: own }] : [];
  });
};

const publishedIn = (subjects: readonly SexAgeSubject[]): Numbers =>
  new Map(
    subjects.flatMap((subject) => [
      ...(subject.everybody === null ? [] : [[subject.key, subject.everybody] as const]),
      ...subject.cells.flatMap((cell) => {
        const value = numberOrNull(cell.reported);
        return value === null ? [] : [[cellKey(subject, cell), value] as const];
      }),
    ]),
  );

/** Sums between subjects that hold exactly for everybody, so that one may reckon with them. */
const isExact = ({ total, parts }: SumOfParts, known: Numbers): boolean =>
  parts.every((part) => known.has(part)) &&
  known.get(total) === parts.reduce((sum, part) => sum + (known.get(part) ?? 0), 0);

const numberOf = (
  subject: SexAgeSubject,
  cell: SexAgeCell,
  access: TableNumber['access'],
): TableNumber => ({
  key: cellKey(subject, cell),
  value: numberOrNull(cell.reported),
  access,
  reluctance: RELUCTANCE,
});

/** Numbers that are in no table of which it is known what follows. */
const closedAmong = (
  counted: readonly SexAgeSubject[],
  ofs: readonly SexAge[],
): readonly TableNumber[] =>
  counted.flatMap((subject) =>
    subject.cells
      .filter(({ of }) => sharesAges(of, ofs))
      .map((cell) => numberOf(subject, cell, 'closed')),
  );

/** Numbers that no source names. A small one that follows from the others must not; nobody is known. */
const unnamed = (
  keys: readonly string[],
  known: Numbers,
  recipient: Recipient,
): readonly TableNumber[] =>
  keys.flatMap((key) => {
    const value = known.get(key) ?? null;
    const access = isHiddenAlone(recipient, value) ? 'closed' : 'unpublished';
    return value === 0 ? [] : [{ key, value, access, reluctance: RELUCTANCE }];
  });

const numbersOf = (
  subject: SexAgeSubject,
  grid: SexAgeGrid,
  { known, recipient }: { readonly known: Numbers; readonly recipient: Recipient },
): readonly TableNumber[] => {
  const named = subject.cells.filter(({ reported }) => reported.kind === 'value');
  const keys = new Set(named.map((cell) => cellKey(subject, cell)));
  const others = gridNames(grid)
    .map((name) => gridKey(subject.key, name))
    .filter((key) => !keys.has(key));
  // Of how many people these are some is not known, so neither is what they say of the others.
  const isOpen = ({ rows }: SexAgeCell): boolean =>
    subject.everybody !== null && rows.every(recipient.sees);
  return [
    ...named.map((cell) => numberOf(subject, cell, isOpen(cell) ? 'open' : 'closed')),
    ...unnamed(others, known, recipient),
  ];
};

/**
 * Every number by sex and age that answers about an occasion can show or that follows from them, and
 * the sums that link them with each other and with those of everybody, inside each area and place
 * and between them. An area without a table of its own has one all the same: its neighbours' and
 * its state's say what is in it. Bands that share ages are held back where anything is, because a
 * table of every year of age would be needed to know what follows from them; no source seen has any.
 */
export const sexAgesOfOccasion = (published: Occasion, recipient: Recipient): LinkedTable => {
  const occasion = occasionBySexAge(published);
  const counted = countedIn(occasion);
  const ofs = sexAgesOf(counted.flatMap(({ cells }) => cells.map(({ of }) => of)));
  if (ofs.length === 0) {
    return NOTHING;
  }
  const subjects = subjectsOf(counted, ofs);
  const isCrossing = ({ of }: SexAgeCell): boolean => of.sex !== null && isOfAge(of);
  const grid = {
    ...sidesOf(subjects),
    isCrossed: subjects.some(({ cells }) => cells.some(isCrossing)),
  };
  const numbers = publishedIn(subjects);
  const within = subjects.flatMap((subject) => gridSums(subject, grid));
  const between = familiesOf(published, occasion, subjects).map((family) => ({
    isExact: isExact(family, numbers),
    sums: gridSumsBetween(family, grid),
  }));
  const exact = between.filter((family) => family.isExact).flatMap(({ sums }) => sums);
  const known = deriveNumbers([...within, ...exact], numbers);
  return {
    numbers: [
      ...closedAmong(counted, ofs),
      ...subjects.flatMap((subject) => numbersOf(subject, grid, { known, recipient })),
    ],
    sums: [...within, ...between.flatMap(({ sums }) => sums)],
  };
};
