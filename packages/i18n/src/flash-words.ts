import {
  type EventCount,
  FLASH_PARTS,
  type FlashContent,
  type FlashPart,
  type FlashTold,
  type Language,
} from '@waystation/domain';
import type { Translator } from './create-translator';
import { joinWords } from './join-words';
import { listOf } from './list-of';

/** One line of what a flash update says. */
export type FlashLine = {
  readonly text: string;
  /** The language that it was written in; null: in that of the reader. */
  readonly writtenIn: Language | null;
  /** Whether it tells how the line before it is known. */
  readonly isNote: boolean;
};

/** One part of a flash update in words. */
export type FlashPartWords = {
  readonly part: FlashPart;
  readonly name: string;
  /** None: nobody knows it yet, and `name` has to be told with that. */
  readonly lines: readonly FlashLine[];
};

const said = (text: string): FlashLine => ({ text, writtenIn: null, isNote: false });
const noted = (text: string): FlashLine => ({ text, writtenIn: null, isNote: true });

const numberText = ({ number }: EventCount, { formats }: Translator): string =>
  number.kind === 'number'
    ? formats.number(number.value)
    : formats.range(number.least, number.most);

const countLines = (count: EventCount, words: Translator): readonly FlashLine[] => {
  const { t, formats, language } = words;
  const { unit, group, source, method, asOf, confidence } = count;
  return [
    said(
      joinWords(
        [`${numberText(count, words)} ${t(`unit.${unit}`)}`, t(`group.${group}`)],
        language,
      ),
    ),
    noted(
      listOf(
        [
          `${t('passport.source')}: ${source}`,
          `${t('passport.method')}: ${t(`method.${method}`)}`,
          `${t('passport.asOf')}: ${formats.date(asOf)}`,
          `${t('passport.confidence')}: ${t(`confidence.${confidence}`)}`,
        ],
        language,
      ),
    ),
  ];
};

type Ranked<Entry extends string> = {
  readonly by: 'people' | 'places' | 'notRanked';
  readonly entries: readonly Entry[];
} | null;

const rankedLines = <Entry extends string>(
  ranked: Ranked<Entry>,
  nameOf: (entry: Entry) => string,
  { t, language, formats }: Translator,
): readonly FlashLine[] => {
  if (ranked === null) {
    return [];
  }
  const { by, entries } = ranked;
  const named = entries.map((entry, index) =>
    by === 'notRanked' ? nameOf(entry) : `${formats.number(index + 1)}. ${nameOf(entry)}`,
  );
  return [said(listOf(named, language)), noted(t(`flash.ranked.${by}`))];
};

/** When an event was, in words. */
export const eventPeriod = (
  { from, to }: Pick<FlashContent, 'from' | 'to'>,
  { t, formats }: Translator,
): string =>
  to === null
    ? t('flash.since', { date: formats.date(from) })
    : from === to
      ? formats.date(from)
      : formats.period(from, to);

/** Where an event is, in words: its name and the area around it. */
export const eventPlace = (
  { location: { names, above } }: Pick<FlashTold, 'location'>,
  { formats, language }: Translator,
): string => joinWords([formats.name(names), above && formats.name(above)], language);

/** What a flash update says, part by part in the order of its page; what nobody knows yet has no lines. */
export const flashParts = (told: FlashTold, words: Translator): readonly FlashPartWords[] => {
  const { t } = words;
  const { said: content } = told;
  const { language, whereNote, access, response, contact } = content;
  const quoted = (text: string | null): readonly FlashLine[] =>
    text === null
      ? []
      : [{ text, writtenIn: language === words.language ? null : language, isNote: false }];
  const lines: Readonly<Record<FlashPart, readonly FlashLine[]>> = {
    what: [
      said(t(`flash.kind.${content.kind}`)),
      ...quoted(content.summary),
      noted(`${t('passport.source')}: ${content.source}`),
    ],
    where: [said(eventPlace(told, words)), ...quoted(whereNote)],
    when: [said(eventPeriod(content, words))],
    howMany: content.counts.flatMap((count) => countLines(count, words)),
    origins: rankedLines(content.origins, (name) => name, words),
    shelters: rankedLines(content.shelters, (type) => t(`siteType.${type}`), words),
    needs: rankedLines(content.needs, (sector) => t(`sector.${sector}`), words),
    access:
      access === null ? [] : [said(t(`flash.access.${access.status}`)), ...quoted(access.note)],
    response: quoted(response),
    contact: quoted(contact),
  };
  return FLASH_PARTS.map((part) => ({ part, name: t(`flash.part.${part}`), lines: lines[part] }));
};
