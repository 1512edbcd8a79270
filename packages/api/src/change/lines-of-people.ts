import {
  type AdminLevel,
  type AreaSplit,
  type ChangeLine,
  type ChangeSide,
  type CountedNumber,
  groupBy,
  type Indicator,
  type Round,
  splitOfArea,
  type WhatChanged,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { figureByArea } from '../figure/figure-by-area';
import { recordAmong, roundsOfIndicator } from '../indicator/round-at';
import { passportOfRound } from '../passport/passport-book';
import { figureByPlace } from '../site/figure-by-place';
import { rowsOfPlaces } from '../site/rows-of-places';
import { type ChangeAsked, dayIn } from './change-asked';
import { type ChangeBook, UNSAID } from './change-book';
import type { Lines } from './lines-of-centres';

type Looked = WhatChanged['looked']['people'];

/** Where nobody was counted. */
export const NOTHING_COUNTED: Looked = {
  state: 'nothingReported',
  before: null,
  after: null,
  sameMethod: true,
  total: null,
  newlyCovered: { subjects: 0, value: 0 },
  noLongerCovered: { subjects: 0, value: 0 },
  carriedOver: 0,
  heldBack: 0,
  unchanged: 0,
  counted: 0,
};

type Pair = { readonly before: Round; readonly after: Round };
type Numbers = ReadonlyMap<string, CountedNumber>;
type Split = { readonly pcode: string; readonly of: 'area' | 'places'; readonly split: AreaSplit };

type Question = {
  readonly indicator: Indicator;
  readonly level: AdminLevel;
  readonly pair: Pair;
};

const areasIn = async (
  { figures }: DisclosedOperation,
  { indicator: { group, unit, measure }, level }: Question,
  round: Round,
): Promise<Numbers> =>
  figureByArea(await figures.ofAreas({ group, unit, measure, round: round.id, level }));

/** The numbers of the places that a round counted, by the area that they say they are in. */
const placesIn = async (
  reads: DisclosedOperation,
  { indicator, level }: Question,
  round: Round,
): Promise<ReadonlyMap<string, Numbers>> => {
  const [rows, sites, tree] = await Promise.all([
    rowsOfPlaces(reads, indicator, { asOf: round.reportingDate }),
    reads.places.sites(),
    reads.areas.tree(),
  ]);
  const figures = figureByPlace(rows.filter((row) => row.round === round.id));
  const inAreas = sites.flatMap(({ place }) => {
    const figure = figures.get(place.id);
    const pcode = place.declaredArea === null ? null : tree.at(place.declaredArea, level);
    return figure === undefined || pcode === null ? [] : [{ pcode, id: place.id, figure }];
  });
  return new Map(
    [...groupBy(inAreas, ({ pcode }) => pcode)].map(([pcode, own]) => [
      pcode,
      new Map(own.map(({ id, figure }) => [id, figure])),
    ]),
  );
};

const only = (pcode: string, numbers: Numbers): Numbers => {
  const own = numbers.get(pcode);
  return new Map(own === undefined ? [] : [[pcode, own]]);
};

const NONE: Numbers = new Map();

/** Each area at its places where both rounds have some, else as published of itself; at its places, too, where only they are. */
const splitsOf = async (
  reads: DisclosedOperation,
  question: Question,
): Promise<readonly Split[]> => {
  const { before, after } = question.pair;
  const [areasThen, areasNow, placesThen, placesNow] = await Promise.all([
    areasIn(reads, question, before),
    areasIn(reads, question, after),
    placesIn(reads, question, before),
    placesIn(reads, question, after),
  ]);
  const sameMethod = before.method === after.method;
  const all = [areasThen, areasNow, placesThen, placesNow].flatMap((one) => [...one.keys()]);
  return [...new Set(all)].toSorted().map((pcode) => {
    const [then, now] = [placesThen.get(pcode), placesNow.get(pcode)];
    const isPublished = areasThen.has(pcode) || areasNow.has(pcode);
    return isPublished && (then === undefined || now === undefined)
      ? {
          pcode,
          of: 'area',
          split: splitOfArea(
            { before: only(pcode, areasThen), after: only(pcode, areasNow) },
            { sameMethod },
          ),
        }
      : {
          pcode,
          of: 'places',
          split: splitOfArea({ before: then ?? NONE, after: now ?? NONE }, { sameMethod }),
        };
  });
};

type Sides = { readonly before: number; readonly after: number };

const linesOfSplit = (
  { pcode, of, split }: Split,
  { level }: Question,
  { sides, book }: { readonly sides: Sides; readonly book: ChangeBook },
): readonly ChangeLine[] => {
  const subject = {
    kind: 'area' as const,
    id: pcode,
    level,
    names: book.nameOf(pcode),
    position: book.tree.byPcode.get(pcode)?.centre ?? null,
    within: book.withinArea(pcode),
  };
  const side = (passport: keyof Sides, value: number | null): ChangeSide => ({
    ...UNSAID,
    value,
    absence: value === null ? 'notAssessed' : null,
    passport: sides[passport],
  });
  const placesOf = (subjects: number): number | null => (of === 'area' ? null : subjects);
  const { newlyCovered, noLongerCovered, comparable, change } = split;
  return [
    ...(change === 0
      ? []
      : [
          {
            kind: change > 0 ? ('peopleRose' as const) : ('peopleFell' as const),
            subject,
            before: side('before', split.before),
            after: side('after', split.after),
            change,
            places: placesOf(comparable),
            isDisputed: false,
          },
        ]),
    ...(newlyCovered.subjects === 0
      ? []
      : [
          {
            kind: 'newlyCovered' as const,
            subject,
            before: side('before', null),
            after: side('after', newlyCovered.value),
            change: null,
            places: placesOf(newlyCovered.subjects),
            isDisputed: false,
          },
        ]),
    ...(noLongerCovered.subjects === 0
      ? []
      : [
          {
            kind: 'noLongerCovered' as const,
            subject,
            before: side('before', noLongerCovered.value),
            after: side('after', null),
            change: null,
            places: placesOf(noLongerCovered.subjects),
            isDisputed: false,
          },
        ]),
  ];
};

const sumOf = (splits: readonly Split[], pick: (split: AreaSplit) => number): number =>
  splits.reduce((sum, { split }) => sum + pick(split), 0);

const totalOf = (splits: readonly Split[]): Looked['total'] => {
  const own = splits.filter(({ split }) => split.comparable > 0);
  const kinds = [...new Set(own.map(({ of }) => of))];
  const [kind = 'area'] = kinds;
  return own.length === 0
    ? null
    : {
        comparable: sumOf(own, ({ comparable }) => comparable),
        of: kinds.length > 1 ? 'both' : kind === 'area' ? 'areas' : 'places',
        before: sumOf(own, ({ before }) => before),
        after: sumOf(own, ({ after }) => after),
      };
};

const coverageOf = (
  splits: readonly Split[],
  which: 'newlyCovered' | 'noLongerCovered',
): Looked['newlyCovered'] => ({
  subjects: sumOf(splits, (split) => split[which].subjects),
  value: sumOf(splits, (split) => split[which].value),
});

const roundsOf = async (
  reads: DisclosedOperation,
  indicator: Indicator,
  { since, seen, asOf }: ChangeAsked,
): Promise<{ readonly before: Round | null; readonly after: Round | null }> => {
  const rounds = await roundsOfIndicator(reads, indicator);
  return {
    before: recordAmong(rounds, seen ?? dayIn(since), reads),
    after: recordAmong(rounds, asOf, reads),
  };
};

/**
 * The change of every area between the rounds of record of two days, over what both counted anew, with
 * what only one of them covered beside it (domain rule 3). Made of numbers that this audience is shown
 * anyway, place by place or area by area, so that no change gives away what is suppressed.
 */
export const linesOfPeople = async (
  reads: DisclosedOperation,
  indicator: Indicator,
  {
    asked,
    level,
    book,
  }: { readonly asked: ChangeAsked; readonly level: AdminLevel; readonly book: ChangeBook },
): Promise<Lines<'people'>> => {
  const { before, after } = await roundsOf(reads, indicator, asked);
  const noted = (round: Round | null): number | null =>
    round && book.note(passportOfRound(book.book, round));
  const about = { ...NOTHING_COUNTED, before: noted(before), after: noted(after) };
  if (after === null) {
    return { lines: [], looked: about };
  }
  if (before === null || before.id === after.id) {
    const state = before === null ? 'nothingBefore' : 'nothingNewer';
    return { lines: [], looked: { ...about, state } };
  }
  const question = { indicator, level, pair: { before, after } };
  const splits = await splitsOf(reads, question);
  const sides = { before: about.before ?? 0, after: about.after ?? 0 };
  return {
    lines: splits.flatMap((split) => linesOfSplit(split, question, { sides, book })),
    looked: {
      ...about,
      state: 'compared',
      sameMethod: before.method === after.method,
      total: totalOf(splits),
      newlyCovered: coverageOf(splits, 'newlyCovered'),
      noLongerCovered: coverageOf(splits, 'noLongerCovered'),
      carriedOver: sumOf(splits, ({ carriedOver }) => carriedOver),
      heldBack: sumOf(splits, ({ heldBack }) => heldBack),
      unchanged: splits.filter(({ split }) => split.comparable > 0 && split.change === 0).length,
      counted: splits.length,
    },
  };
};
