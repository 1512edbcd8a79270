import type { Translator } from '@waystation/i18n';
import type { NearestAnswer } from '@waystation/nearest';
import type { KnownPlace } from '../../plain/where/known-place';
import { placeName } from '../../plain/words/place-code';
import type { Telling } from '../../plain/words/telling';
import { whenWords } from '../../plain/words/when-words';
import type { Told } from '../ask-nearest';
import { foldForSms, isGsm7 } from './gsm-7';
import {
  BREVITIES,
  type Brevity,
  lineOfCentre,
  ROADS_NAMED,
  splitFact,
  TIERS_WITH_PLACES,
  type ToldCentre,
} from './line-of-centre';
import { type CreditTold, notesOf } from './notes-of';
import { type Line, type Packed, packFacts } from './pack-facts';

/** What the text is told with. */
export type TextOptions = {
  readonly words: Translator;
  /** How many centres are told of, if there is room. */
  readonly rows: number;
  /** The place that was named; null: coordinates were given. */
  readonly named?: KnownPlace | null;
};

/** Those that a split sends people to, else the one that comes closest where nothing fits, then the first of the list. */
const toldOf = (
  { centres, split, closest, question }: NearestAnswer,
  rows: number,
): readonly ToldCentre[] => {
  const parts = (split ?? []).flatMap(({ id, people }) =>
    centres.filter((centre) => centre.id === id).map((centre) => ({ centre, people })),
  );
  const isClosest = ({ id }: { readonly id: string }): boolean => id === closest?.id;
  const listed = [
    ...centres.filter(isClosest),
    ...centres.filter((centre) => !isClosest(centre)),
  ].slice(0, rows);
  const told =
    parts.length > 0 ? parts : listed.map((centre) => ({ centre, people: question.people }));
  const centresTold = told.map(({ centre }) => centre);
  const numbered = centresTold.filter(({ tier }) => TIERS_WITH_PLACES.includes(tier));
  return told.map((one, index) => ({
    ...one,
    number: numbered.includes(one.centre) ? numbered.indexOf(one.centre) + 1 : null,
    before: centresTold.slice(0, index),
  }));
};

type Head = {
  readonly told: readonly ToldCentre[];
  /** Whether each part of a split is told with its way and the age of its count. */
  readonly isFull: boolean;
  /**
   * Whether it says no more than nobody can do without: not which case it is nor the countries of the place,
   * which whoever asked has named.
   */
  readonly isBrief: boolean;
};

/** Whether to call; nobody is told to where no number is shown. */
const callWords = ({ told }: Pick<Head, 'told'>, { phones, words: { t } }: Telling): string => {
  const without = phones === 'heldBack' ? 'sms.phonesHeldBack' : 'sms.noPhone';
  return t(told.some(({ centre }) => centre.phone !== null) ? 'sms.callFirst' : without);
};

/** Of one person, or where nothing is free, there is nothing to add up. */
const inAllWords = ({ freeInAll, question }: NearestAnswer, { t }: Translator): Line =>
  question.people > 1 && freeInAll > 0 ? [t('sms.freeInAll', { places: freeInAll })] : [];

const headlines = (answer: NearestAnswer, head: Head, telling: Telling): readonly Line[] => {
  const { told, isFull, isBrief } = head;
  const { words } = telling;
  const { t } = words;
  const { people } = answer.question;
  const inAll = inAllWords(answer, words);
  if (answer.centres.length === 0) {
    return [[t('sms.noCentres')]];
  }
  if (answer.split !== null) {
    const [first, ...others] = told.map((part) => splitFact(part, isFull, telling));
    return [inAll, [`${t('sms.split', { people })} ${first ?? ''}`, ...others]];
  }
  if (answer.closest === null) {
    return [];
  }
  return isBrief
    ? [[[t('sms.noneFitsBrief', { people }), ...inAll].join(' ')]]
    : [[[t('sms.noneFits', { people }), ...inAll, callWords(head, telling)].join(' ')]];
};

/**
 * What the answer is of, where that is not now: it stands before all else and is never left out.
 */
const openingOf = (told: Told, telling: Telling, isBrief: boolean): readonly Line[] => {
  const { operation, momentIs, day, moment } = told;
  const { words } = telling;
  if (operation.replay !== null) {
    const name = words.formats.name(operation.names) ?? operation.code;
    const date =
      day === null ? words.formats.dateOf(moment, told.answer.timeZone) : words.formats.date(day);
    return [
      [
        isBrief
          ? words.t('sms.historicalBrief', { date })
          : words.t('sms.historical', { name, date }),
      ],
    ];
  }
  return momentIs === 'asked' ? [[whenWords(told, telling)]] : [];
};

/** From where, as the name was read: another place of that name would be another answer. */
const fromOf = (
  named: KnownPlace | null,
  { country, isBrief }: Pick<NearestAnswer['question'], 'country'> & Pick<Head, 'isBrief'>,
  { t, formats }: Translator,
): readonly Line[] => {
  if (named === null) {
    return [];
  }
  const countries = (country === undefined ? named.countries : [country]).map(formats.country);
  const name = placeName(named, formats.name);
  const place = isBrief ? name : `${name} (${countries.join(' – ')})`;
  // An area is not where they are: no distance from inside it is taken for exact.
  const from = t(named.area === undefined ? 'sms.from' : 'sms.fromMiddle', { place });
  const others = (named.alsoCalledSo ?? []).map(({ kind }) => t(`search.kind.${kind}`));
  return others.length === 0
    ? [[from]]
    : [
        [
          t('sms.fromKind', {
            from,
            kind: t(`search.kind.${named.kind}`),
            others: others.join(', '),
          }),
        ],
      ];
};

const creditIn = (lines: readonly Line[], isDense: boolean): CreditTold => {
  if (!lines.flat().every(isGsm7)) {
    return 'short';
  }
  return isDense ? 'shortGsm7' : 'whole';
};

/** A way to pack an answer: as little as it says, as many centres as it tells. */
type Candidate = Packed & {
  readonly isBrief: boolean;
  readonly isDense: boolean;
  readonly isWhole: boolean;
  /** How far the naming of closed roads gives way. */
  readonly roadsCut: number;
  /** How many of the lines that end a text find no room. */
  readonly unended: number;
};

/**
 * Most centres first; then what ends the text; then what is easiest to read. A message of 70 letters has no room to
 * give away; one of 160 is easier to read by itself.
 */
const better = (a: Candidate, b: Candidate): number =>
  b.told - a.told ||
  a.unended - b.unended ||
  a.roadsCut - b.roadsCut ||
  Number(a.isBrief) - Number(b.isBrief) ||
  (a.messages.every(isGsm7) ? Number(a.isDense) - Number(b.isDense) : 0) ||
  b.noted - a.noted;

const HOWS = [{}, { isDense: true }];
const BRIEF_HOW = { isDense: true, isBrief: true };

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
  const pack = (
    brevity: Brevity,
    { isFull = false, isDense = false, isBrief = false } = {},
  ): Candidate => {
    const begun = { told: centres, isFull, isBrief };
    const head = [
      ...openingOf(told, telling, isBrief),
      ...fromOf(named, { country: answer.question.country, isBrief }, words),
      ...headlines(answer, begun, telling),
    ];
    const call = isBrief && answer.closest !== null ? [[callWords(begun, telling)]] : [];
    const lines = folded([
      ...head,
      ...centres.map((one) => lineOfCentre(one, answer.question, { telling, brevity })),
    ]);
    const creditTold = creditIn(lines, isDense);
    const notes = (count: number) =>
      notesOf(told, centres.slice(0, Math.max(1, count - head.length)), { words, creditTold });
    const packed = packFacts(lines, {
      comma,
      isDense,
      first: head.length + 1,
      notes: (count) => folded(notes(count).kept),
      besides: (count) => folded([...notes(count).ending, ...call, ...notes(count).besides]),
    });
    const ends = folded(notes(packed.told).ending).map((line) => line.join(comma));
    const said = packed.messages.join('\n').split('\n');
    return {
      ...packed,
      isBrief,
      isDense,
      roadsCut: ['most', 'one', 'none'].indexOf(ROADS_NAMED[brevity]),
      isWhole: packed.told === lines.length,
      unended: ends.filter((one) => !said.includes(one)).length,
    };
  };
  const inAll = (how: Parameters<typeof pack>[1]): readonly Candidate[] =>
    BREVITIES.map((brevity) => pack(brevity, how));
  const usual = HOWS.flatMap(inAll);
  // Only a message of 70 letters has no room for which case and which place it is.
  const isShort = usual.some(({ messages }) => !messages.every(isGsm7));
  const [best] = [...usual, ...(isShort ? inAll(BRIEF_HOW) : [])].toSorted(better);
  // Nobody is sent to a mere name: the part of a split whose own line finds no room is told there.
  return answer.split === null || best?.isWhole === true
    ? (best?.messages ?? [])
    : pack('shortest', { isFull: true }).messages;
};
