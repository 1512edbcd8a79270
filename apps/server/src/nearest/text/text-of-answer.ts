import type { Translator } from '@waystation/i18n';
import type { NearestAnswer } from '@waystation/nearest';
import type { KnownPlace } from '../../plain/where/known-place';
import type { Telling } from '../../plain/words/telling';
import { whenWords } from '../../plain/words/when-words';
import type { Told } from '../ask-nearest';
import { foldForSms, isGsm7 } from './gsm-7';
import {
  BREVITIES,
  type Brevity,
  lineOfCentre,
  splitFact,
  type ToldCentre,
} from './line-of-centre';
import { notesOf } from './notes-of';
import { type Line, packFacts } from './pack-facts';

/** What the text is told with. */
export type TextOptions = {
  readonly words: Translator;
  /** How many centres are told of, if there is room. */
  readonly rows: number;
  /** The place that was named; null: coordinates were given. */
  readonly named?: KnownPlace | null;
};

/** Those that a split sends people to, else the one that comes closest and the first of the others. */
const toldOf = (
  { centres, split, closest, question }: NearestAnswer,
  rows: number,
): readonly ToldCentre[] => {
  const parts = (split ?? []).flatMap(({ id, people }) =>
    centres.filter((centre) => centre.id === id).map((centre) => ({ centre, people })),
  );
  const isClosest = ({ id }: { readonly id: string }): boolean => id === closest?.id;
  const first = [...centres.filter(isClosest), ...centres.filter((one) => !isClosest(one))];
  const told =
    parts.length > 0
      ? parts
      : first.slice(0, rows).map((centre) => ({ centre, people: question.people }));
  const centresTold = told.map(({ centre }) => centre);
  return told.map((one, index) => ({
    ...one,
    number: index + 1,
    before: centresTold.slice(0, index),
  }));
};

type Head = {
  readonly told: readonly ToldCentre[];
  /** Whether each part of a split is told with its way and the age of its count. */
  readonly isFull: boolean;
};

const headlines = (
  answer: NearestAnswer,
  { told, isFull }: Head,
  telling: Telling,
): readonly Line[] => {
  const { words } = telling;
  const { t } = words;
  const { people } = answer.question;
  if (answer.centres.length === 0) {
    return [[t('sms.noCentres')]];
  }
  if (answer.split !== null) {
    const [first, ...others] = told.map((part) => splitFact(part, isFull, telling));
    return [[`${t('sms.split', { people })} ${first ?? ''}`, ...others]];
  }
  // Nobody is told to call where no number is shown.
  const without = telling.phones === 'heldBack' ? 'sms.phonesHeldBack' : 'sms.noPhone';
  const call = t(told.some(({ centre }) => centre.phone !== null) ? 'sms.callFirst' : without);
  return answer.closest === null ? [] : [[`${t('sms.noneFits', { people })} ${call}`]];
};

/** What the answer is of, where that is not now: it stands before all else and is never left out. */
const openingOf = (told: Told, telling: Telling): readonly Line[] => {
  const { operation, momentIs, day, moment } = told;
  const { words } = telling;
  if (operation.replay !== null) {
    const name = words.formats.name(operation.names) ?? operation.code;
    const date =
      day === null ? words.formats.dateOf(moment, told.answer.timeZone) : words.formats.date(day);
    return [[words.t('sms.historical', { name, date })]];
  }
  return momentIs === 'asked' ? [[whenWords(told, telling)]] : [];
};

/** From where, as the name was read: another place of that name would be another answer. */
const fromOf = (
  named: KnownPlace | null,
  { country }: NearestAnswer['question'],
  { t, formats }: Translator,
): readonly Line[] => {
  if (named === null) {
    return [];
  }
  const countries = country === undefined ? named.countries : [country];
  const place = `${formats.name(named.names) ?? ''} (${countries.map(formats.country).join(' – ')})`;
  return [[t('sms.from', { place })]];
};

/**
 * An answer as short messages: what to know first, then the best centres, each with places, age of
 * the count, way, border and line. Never cut inside a fact; see {@link packFacts}. Where not all
 * find room, less is said of each, as far as more are told of then; how many more there are is said.
 */
export const textOfAnswer = (
  told: Told,
  { words, rows, named = null }: TextOptions,
): readonly string[] => {
  const { answer, phones, moment } = told;
  const telling = { words, moment, timeZone: answer.timeZone, phones };
  const centres = toldOf(answer, rows);
  const folded = (lines: readonly Line[]): readonly Line[] =>
    lines.map((line) => line.map(foldForSms));
  const comma = words.direction === 'rtl' ? '، ' : ', ';
  const pack = (isFull: boolean, brevity: Brevity, isDense = false) => {
    const head = [
      ...openingOf(told, telling),
      ...fromOf(named, answer.question, words),
      ...headlines(answer, { told: centres, isFull }, telling),
    ];
    const lines = [
      ...head,
      ...centres.map((one) => lineOfCentre(one, answer.question, { telling, brevity })),
    ];
    const notes = (count: number) =>
      notesOf(told, centres.slice(0, Math.max(1, count - head.length)), words);
    const packed = packFacts(folded(lines), {
      comma,
      isDense,
      first: head.length + 1,
      notes: (count) => folded(notes(count).kept),
      besides: (count) => folded(notes(count).besides),
    });
    return { ...packed, isWhole: packed.told === lines.length };
  };
  const roomy = BREVITIES.map((brevity) => pack(false, brevity));
  // A message of 70 letters has no room to give away; one of 160 is easier to read by itself.
  const isShort = roomy.some(({ messages }) => !messages.every(isGsm7));
  const packs = isShort
    ? [...roomy, ...BREVITIES.map((brevity) => pack(false, brevity, true))]
    : roomy;
  const [best] = packs.toSorted((a, b) => b.told - a.told || b.noted - a.noted);
  // Nobody is sent to a mere name: the part of a split whose own line finds no room is told there.
  return answer.split === null || best?.isWhole === true
    ? (best?.messages ?? [])
    : pack(true, 'shortest').messages;
};
