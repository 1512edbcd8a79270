import {
  AdminLevel,
  Confidence,
  Day,
  EVENT_ACCESSES,
  EVENT_UNITS,
  EventKind,
  FlashContent,
  type FlashKey,
  Language,
  Method,
  PopulationGroup,
  RankedBy,
  Sector,
  Sensitivity,
  SiteType,
  type StatedNumber,
} from '@waystation/domain';
import { withWesternDigits } from '@waystation/i18n';
import { wholeNumber } from '@waystation/ui';
import { z } from 'zod';

const CountDraft = z
  .object({
    unit: z.enum(EVENT_UNITS),
    group: PopulationGroup,
    kind: z.enum(['number', 'range']),
    value: z.string(),
    least: z.string(),
    most: z.string(),
    asOf: Day.nullable(),
    source: z.string(),
    method: Method,
    confidence: Confidence,
  })
  .readonly();
/** One count while it is being written. */
export type CountDraft = z.infer<typeof CountDraft>;

/** A flash update while it is being written, as it was typed. */
export const FlashDraft = z
  .object({
    /** That of the update: sent again after a lost answer, it is published once. */
    id: z.uuid(),
    /** Null: a new event. */
    event: z.number().int().positive().nullable(),
    /** The newest update that its writer had seen. */
    seen: z.number().int().nonnegative(),
    kind: EventKind.nullable(),
    title: z.string(),
    summary: z.string(),
    source: z.string(),
    language: Language,
    whereKind: z.enum(['area', 'place', 'point']),
    level: AdminLevel.nullable(),
    pcode: z.string().nullable(),
    /** The site of the update before; the form offers no other. */
    place: z.string().nullable(),
    pointName: z.string(),
    latitude: z.string(),
    longitude: z.string(),
    whereNote: z.string(),
    from: Day.nullable(),
    hasEnded: z.boolean(),
    to: Day.nullable(),
    counts: z.array(CountDraft).readonly(),
    /** One on each line. */
    origins: z.string(),
    originsBy: RankedBy,
    shelters: z.array(SiteType).readonly(),
    sheltersBy: RankedBy,
    needs: z.array(Sector).readonly(),
    needsBy: RankedBy,
    access: z.enum(EVENT_ACCESSES).nullable(),
    accessNote: z.string(),
    response: z.string(),
    contact: z.string(),
    /** Null: its writer did not say yet. */
    sensitivity: Sensitivity.nullable(),
    changed: z.string(),
    by: z.string(),
  })
  .readonly();
/** A value that the schema {@link FlashDraft} accepts. */
export type FlashDraft = z.infer<typeof FlashDraft>;

/** What changes in a draft. */
export type ChangeDraft = (changes: Partial<FlashDraft>) => void;

/** A count of which nothing is said yet. */
export const NEW_COUNT: CountDraft = {
  unit: 'individuals',
  group: 'idp',
  kind: 'number',
  value: '',
  least: '',
  most: '',
  asOf: null,
  source: '',
  method: 'estimate',
  confidence: 'notStated',
};

/** A draft on a new event: nothing is said that its writer did not say. */
export const newFlashDraft = (id: string, language: Language): FlashDraft => ({
  ...{ id, language, event: null, seen: 0, kind: null, title: '', summary: '', source: '' },
  ...{ whereKind: 'area', level: null, pcode: null, place: null, pointName: '' },
  ...{ latitude: '', longitude: '', whereNote: '', from: null, hasEnded: false, to: null },
  ...{ counts: [], origins: '', originsBy: 'notRanked', shelters: [], sheltersBy: 'notRanked' },
  ...{ needs: [], needsBy: 'notRanked', access: null, accessNote: '', response: '', contact: '' },
  ...{ sensitivity: null, changed: '', by: '' },
});

const numberDraft = (
  number: StatedNumber,
): Pick<CountDraft, 'kind' | 'value' | 'least' | 'most'> =>
  number.kind === 'number'
    ? { kind: 'number', value: `${number.value}`, least: '', most: '' }
    : { kind: 'range', value: '', least: `${number.least}`, most: `${number.most}` };

/** The draft of the next update of an event: it starts from what the last said, counts with their days. */
export const nextFlashDraft = (
  id: string,
  said: FlashContent,
  { event, version }: FlashKey,
): FlashDraft => {
  const { where, whereNote, to, counts, origins, shelters, needs, access } = said;
  const { kind, title, summary, source, from, sensitivity, language, response, contact } = said;
  return {
    ...newFlashDraft(id, language),
    ...{ event, seen: version, kind, title, summary, source, from, sensitivity },
    whereKind: where.kind,
    ...(where.kind === 'area' && { level: where.level, pcode: where.pcode }),
    ...(where.kind === 'place' && { place: where.id }),
    ...(where.kind === 'point' && {
      pointName: where.name,
      longitude: `${where.position[0]}`,
      latitude: `${where.position[1]}`,
    }),
    whereNote: whereNote ?? '',
    ...{ to, hasEnded: to !== null },
    counts: counts.map(({ number, ...rest }) => ({ ...rest, ...numberDraft(number) })),
    ...(origins && { origins: origins.entries.join('\n'), originsBy: origins.by }),
    ...(shelters && { shelters: shelters.entries, sheltersBy: shelters.by }),
    ...(needs && { needs: needs.entries, needsBy: needs.by }),
    ...{ access: access?.status ?? null, accessNote: access?.note ?? '' },
    ...{ response: response ?? '', contact: contact ?? '' },
  };
};

const MOST_PEOPLE = 1_000_000_000;
const people = (typed: string): number | null =>
  wholeNumber(typed, { minValue: 0, maxValue: MOST_PEOPLE });

/** The degrees that were typed; null: they are none, or more than there are. */
export const degreesOf = (typed: string, most: number): number | null => {
  const text = withWesternDigits(typed).trim().replace(/[,٫]/, '.');
  const value = /^-?\d{1,3}(?:\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : null;
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const ranked = (by: RankedBy, entries: readonly string[]) =>
  entries.length === 0 ? null : { by, entries };

const whereOf = (draft: FlashDraft): object => {
  const { whereKind: kind, pcode, level, place, pointName, longitude, latitude } = draft;
  switch (kind) {
    case 'area':
      return { kind, pcode, level };
    case 'place':
      return { kind, id: place };
    case 'point':
      return {
        kind,
        name: pointName,
        position: [degreesOf(longitude, 180), degreesOf(latitude, 90)],
      };
    default:
      return kind satisfies never;
  }
};

const countOf = ({ kind, value, least, most, ...rest }: CountDraft): object => ({
  ...rest,
  number:
    kind === 'number'
      ? { kind, value: people(value) }
      : { kind, least: people(least), most: people(most) },
});

const parsed = (draft: FlashDraft) => {
  const { kind, title, summary, source, language, from, sensitivity, access } = draft;
  const { originsBy, sheltersBy, shelters, needsBy, needs } = draft;
  const lines = draft.origins.split('\n').flatMap((line) => orNull(line) ?? []);
  return FlashContent.safeParse({
    ...{ kind, title, summary, source, language, from, sensitivity },
    where: whereOf(draft),
    whereNote: orNull(draft.whereNote),
    // Without a day the end is missing; null would say that nobody knows of one.
    to: draft.hasEnded ? (draft.to ?? '') : null,
    counts: draft.counts.map(countOf),
    origins: ranked(originsBy, lines),
    shelters: ranked(sheltersBy, shelters),
    needs: ranked(needsBy, needs),
    access: access === null ? null : { status: access, note: orNull(draft.accessNote) },
    response: orNull(draft.response),
    contact: orNull(draft.contact),
  });
};

/** What a draft says; null: something is missing. */
export const contentOfDraft = (draft: FlashDraft): FlashContent | null =>
  draft.by.trim() === '' ? null : (parsed(draft).data ?? null);

/** Fields without which nothing is published, or which can be filled so that they say nothing. */
const NEEDED = [
  'kind',
  'title',
  'summary',
  'source',
  'where',
  'from',
  'to',
  'counts',
  'origins',
  'sensitivity',
  'by',
] as const;
/** One of the fields of a draft that can be missing. */
export type NeededField = (typeof NEEDED)[number];

/** The fields that are still to be filled, in the order of the form. */
export const missingInDraft = (draft: FlashDraft): readonly NeededField[] => {
  const wrong = new Set((parsed(draft).error?.issues ?? []).map(({ path: [first] }) => first));
  return NEEDED.filter((field) => (field === 'by' ? draft.by.trim() === '' : wrong.has(field)));
};

/** Whether a count is of a group and unit that an earlier one of the draft is of. */
export const isCountedTwice = ({ counts }: FlashDraft, index: number): boolean => {
  const own = counts[index];
  return counts
    .slice(0, index)
    .some(({ group, unit }) => group === own?.group && unit === own.unit);
};
