import type { ReportDoubt, ReportedEntry, ReportSubject } from '@waystation/domain';
import { formatTime, type Translator } from '@waystation/i18n';

type Words = Pick<Translator, 't' | 'formats'>;

/** `YYYY-MM-DD`: files that state no hour. */
const DAY_CHARACTERS = 10;

/** What a report is about, in the reader's language. */
export const subjectWords = (subject: ReportSubject, { t }: Pick<Words, 't'>): string => {
  switch (subject) {
    case 'present':
    case 'blocked':
    case 'capacity':
    case 'status':
      return t(`report.${subject}`);
    default:
      return t(`service.${subject}`);
  }
};

const valueWords = (value: ReportedEntry['value'], { t, formats }: Words): string => {
  switch (typeof value) {
    case 'number':
      return formats.number(value);
    case 'boolean':
      return t(value ? 'report.there' : 'report.notThere');
    default:
      return t(`centreStatus.${value}`);
  }
};

/** What an entry says, in the reader's language. */
export const entryWords = ({ value }: ReportedEntry, words: Words): string =>
  valueWords(value, words);

/** The day that an entry states, with the time of day where it states one. */
export const entryTime = (at: string, { formats }: Pick<Words, 'formats'>, timeZone: string) => {
  const moment = new Date(at);
  return at.length === DAY_CHARACTERS
    ? formats.date(at)
    : `${formats.dateOf(moment, timeZone)}, ${formatTime(moment, timeZone)}`;
};

type OlderThanNewest = Extract<ReportDoubt, { readonly code: 'olderThanNewest' }>;

/** Which entry is the newer one: by what it says, when, and in which report. */
const olderThanNewestWords = (
  { subject, newestAt, newest, number }: OlderThanNewest,
  words: Words,
  timeZone: string,
): string => {
  const { t, formats } = words;
  const what = subjectWords(subject, words);
  const date = entryTime(newestAt, words, timeZone);
  if (newest === undefined) {
    return t('doubt.olderThanNewest', { what, date });
  }
  const value = valueWords(newest, words);
  return number === undefined
    ? t('doubt.olderThanFile', { what, value, date })
    : t('doubt.olderThanReport', { what, value, date, number: formats.number(number) });
};

type AbovePlaces = Extract<ReportDoubt, { readonly code: 'abovePlaces' }>;

/** What nobody said is not told as nought. */
const abovePlacesWords = (
  { present, blocked, capacity }: AbovePlaces,
  { t, formats }: Words,
): string => {
  const places = formats.number(capacity);
  if (present === null) {
    const number = formats.number(blocked ?? 0);
    return t('doubt.abovePlacesBlocked', { blocked: number, capacity: places });
  }
  return blocked === null
    ? t('doubt.abovePlacesPresent', { present: formats.number(present), capacity: places })
    : t('doubt.abovePlaces', {
        present: formats.number(present),
        blocked: formats.number(blocked),
        capacity: places,
      });
};

/** What is doubtful about a report, as one sentence. */
export const doubtWords = (doubt: ReportDoubt, words: Words, timeZone: string): string => {
  const { t, formats } = words;
  switch (doubt.code) {
    case 'abovePlaces':
      return abovePlacesWords(doubt, words);
    case 'inFuture':
      return t('doubt.inFuture', { time: formatTime(new Date(doubt.now), timeZone) });
    case 'olderThanNewest':
      return olderThanNewestWords(doubt, words, timeZone);
    case 'tenfold':
    case 'tenth':
      return t(`doubt.${doubt.code}`, {
        what: subjectWords(doubt.subject, words),
        value: formats.number(doubt.value),
        before: formats.number(doubt.before),
      });
    default:
      return doubt satisfies never;
  }
};
