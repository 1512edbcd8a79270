import type {
  AdminLevel,
  AreaSplit,
  ChangeLine,
  ChangeSide,
  Covered,
  Indicator,
  Round,
  WhatChanged,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { recordAmong, roundsOfIndicator } from '../indicator/round-at';
import { passportOfRound } from '../passport/passport-book';
import { type ChangeAsked, dayIn } from './change-asked';
import { type ChangeBook, UNSAID } from './change-book';
import type { Lines } from './lines-of-centres';
import { type SplitOfArea, type SplitQuestion, splitsOfAreas } from './splits-of-areas';

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

type Sides = { readonly before: number; readonly after: number };

const linesOfSplit = (
  { pcode, of, split, newPlaces }: SplitOfArea,
  { level }: SplitQuestion,
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
  const covered = (
    kind: 'newlyCovered' | 'noLongerCovered',
    { subjects, value }: Covered,
    places: number | null,
  ): readonly ChangeLine[] => {
    const isNow = kind === 'newlyCovered';
    return subjects === 0
      ? []
      : [
          {
            kind,
            subject,
            before: side('before', isNow ? null : value),
            after: side('after', isNow ? value : null),
            change: null,
            places,
            isDisputed: false,
          },
        ];
  };
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
    ...covered('newlyCovered', newlyCovered, placesOf(newlyCovered.subjects)),
    ...covered('newlyCovered', newPlaces, newPlaces.subjects),
    ...covered('noLongerCovered', noLongerCovered, placesOf(noLongerCovered.subjects)),
  ];
};

const sumOf = (splits: readonly SplitOfArea[], pick: (split: AreaSplit) => number): number =>
  splits.reduce((sum, { split }) => sum + pick(split), 0);

const totalOf = (splits: readonly SplitOfArea[]): Looked['total'] => {
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
  splits: readonly SplitOfArea[],
  coveredIn: (one: SplitOfArea) => readonly Covered[],
): Looked['newlyCovered'] => {
  const all = splits.flatMap(coveredIn);
  return {
    subjects: all.reduce((sum, { subjects }) => sum + subjects, 0),
    value: all.reduce((sum, { value }) => sum + value, 0),
  };
};

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
  const question = { indicator, level, comparedAt: level, pair: { before, after } };
  const splits = await splitsOfAreas(reads, question);
  const sides = { before: about.before ?? 0, after: about.after ?? 0 };
  return {
    lines: splits.flatMap((split) => linesOfSplit(split, question, { sides, book })),
    looked: {
      ...about,
      state: 'compared',
      sameMethod: before.method === after.method,
      total: totalOf(splits),
      newlyCovered: coverageOf(splits, ({ split, newPlaces }) => [split.newlyCovered, newPlaces]),
      noLongerCovered: coverageOf(splits, ({ split }) => [split.noLongerCovered]),
      carriedOver: sumOf(splits, ({ carriedOver }) => carriedOver),
      heldBack: sumOf(splits, ({ heldBack }) => heldBack),
      unchanged: splits.filter(({ split }) => split.comparable > 0 && split.change === 0).length,
      counted: splits.length,
    },
  };
};
