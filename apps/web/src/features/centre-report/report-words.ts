import type { ReportDoubt, ReportedEntry, ReportSubject } from '@waystation/domain';
import { formatTime, type Translator } from '@waystation/i18n';

type Words = Pick<Translator, 't' | 'formats'>;

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

/** What an entry says, in the reader's language. */
export const entryWords = (entry: ReportedEntry, { t, formats }: Words): string => {
  switch (entry.subject) {
    case 'present':
    case 'blocked':
    case 'capacity':
      return formats.number(entry.value);
    case 'status':
      return t(`centreStatus.${entry.value}`);
    default:
      return t(entry.value ? 'report.there' : 'report.notThere');
  }
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
      return t('doubt.olderThanNewest', {
        what: subjectWords(doubt.subject, words),
        date: formats.date(doubt.newestAt.slice(0, 10)),
      });
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
