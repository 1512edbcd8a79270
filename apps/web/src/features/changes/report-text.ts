import {
  CHANGE_GROUP_NAMES,
  type ChangeGroup,
  type ChangeLine,
  groupOfChange,
  type Indicator,
  type Operation,
  type WhatChanged,
} from '@waystation/domain';
import { groupWords, shortSource, type Words } from '@waystation/view';
import { lineDetail, lineKind, lineName, lineNumber } from './line-words';
import { lookedWords } from './looked-words';

/** Half a page of a situation report, in characters: 280 words of 6. */
export const MOST_CHARACTERS = 1_900;

/** So many lines of a group at first; fewer where the text would grow longer than half a page. */
const MOST_LINES = 5;

type Told = {
  readonly operation: Pick<Operation, 'names' | 'code'>;
  /** Whom the numbers count; null: there are none. */
  readonly indicator: Pick<Indicator, 'from' | 'group' | 'unit'> | null;
  readonly changed: WhatChanged;
  readonly lines: readonly ChangeLine[];
};

const itemOf = (line: ChangeLine, words: Words): string => {
  const { t } = words;
  const number = lineNumber(line, words);
  // That a number is as published would stand behind nearly every one.
  const detail = lineDetail(line, words).filter((part) => part !== t('changed.placesWhole'));
  const what = [lineKind(line, words), ...(number === null ? [] : [number])].join(' ');
  return t('changed.item', {
    name: lineName(line, words),
    what: detail.length === 0 ? what : `${what} (${detail.join(', ')})`,
  });
};

const groupText = (
  group: ChangeGroup,
  { lines, most }: { readonly lines: readonly ChangeLine[]; readonly most: number },
  words: Words,
): string | null => {
  const own = lines.filter(({ kind }) => groupOfChange(kind) === group);
  if (own.length === 0) {
    return null;
  }
  const told = own.slice(0, most).map((line) => itemOf(line, words));
  const more = own.length - told.length;
  const items = more === 0 ? told : [...told, words.t('changed.more', { count: more })];
  return words.t('changed.item', {
    name: words.t(`changed.group.${group}`),
    what: `${items.join('; ')}.`,
  });
};

const sourcesOf = ({ lines, changed }: Told): readonly string[] => {
  const named = lines.flatMap(({ before, after }) =>
    [before, after].flatMap(({ passport, sourceLabel }) =>
      passport === null ? (sourceLabel ?? []) : (changed.passports[passport]?.sourceLabel ?? []),
    ),
  );
  return [...new Set(named.map(shortSource))];
};

/** The days between which changes are told, as a reader writes them. */
export const periodWords = (
  { since, asOf }: Pick<WhatChanged, 'since' | 'asOf'>,
  { t, formats }: Words,
): string =>
  t('changed.period', { since: formats.date(since.slice(0, 10)), asOf: formats.date(asOf) });

/** Whom the numbers count, and in what; null: there are no numbers. */
export const countedWords = (
  indicator: Told['indicator'],
  { t }: Pick<Words, 't'>,
): string | null =>
  indicator &&
  t('changed.counted', {
    what: [groupWords(indicator, t), t(`unit.${indicator.unit}`)].join(', '),
  });

const MOST_SOURCES = 6;

const sourcesText = (told: Told, { t }: Words): string | null => {
  const all = sourcesOf(told);
  const more = all.length - MOST_SOURCES;
  const shown = all.slice(0, MOST_SOURCES);
  return all.length === 0
    ? null
    : t('changed.sources', {
        list: [...shown, ...(more > 0 ? [t('changed.more', { count: more })] : [])].join('; '),
      });
};

const textOf = (told: Told, most: number, words: Words): string => {
  const { operation, changed, lines } = told;
  const { t, formats } = words;
  const groups = CHANGE_GROUP_NAMES.flatMap(
    (group) => groupText(group, { lines, most }, words) ?? [],
  );
  return [
    t('changed.textHead', {
      operation: formats.name(operation.names) ?? operation.code,
      period: periodWords(changed, words),
    }),
    ...[countedWords(told.indicator, words)].filter((text) => text !== null),
    ...(groups.length === 0 ? [t('changed.empty')] : groups),
    lookedWords(changed, words).join(' '),
    ...[sourcesText(told, words)].filter((text) => text !== null),
    t('changed.textMade', { date: formats.date(changed.asOf) }),
  ].join('\n\n');
};

/**
 * What changed as a text of half a page at most, to be pasted into a situation report: the most
 * important of each group, what was looked at, whose the numbers are, and of when. Shorter lists come
 * before left out sources.
 */
export const reportText = (told: Told, words: Words): string => {
  const texts = Array.from({ length: MOST_LINES }, (_, index) =>
    textOf(told, MOST_LINES - index, words),
  );
  return texts.find((text) => text.length <= MOST_CHARACTERS) ?? texts.at(-1) ?? '';
};
