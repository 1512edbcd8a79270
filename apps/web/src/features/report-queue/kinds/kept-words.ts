import type { Translator } from '@waystation/i18n';
import { listOf } from '@waystation/i18n';
import { doubtWords, subjectWords } from '../../centre-report/report-words';
import { roadDoubtWords, roadSaidWords } from '../../road-report/road-words';
import type { KeptReport, TakenReport, UnsentReport } from '../kept-report';
import { saidWords } from '../said-words';
import { isUndecided } from './queued-report';
import type { QueueDoubts } from './report-kind';

type Words = Pick<Translator, 't' | 'formats' | 'language'>;

const centreForm = (operation: string, centre: string): string =>
  `/${operation}/centres/${encodeURIComponent(centre)}/report`;

/** What the subject of a report is called; null: nobody named it. */
export const nameOfKept = (
  kept: KeptReport,
  { formats }: Pick<Words, 'formats'>,
): string | null => {
  switch (kept.about) {
    case 'centre':
      return formats.name(kept.names) ?? (kept.kind === 'unsent' ? kept.report.centre : null);
    case 'road':
      return kept.road;
    default:
      return kept satisfies never;
  }
};

/** What an unsent report says, in the reader's language. */
export const unsentWords = (kept: UnsentReport, words: Words): string => {
  switch (kept.about) {
    case 'centre':
      return saidWords(kept.report, words);
    case 'road':
      return roadSaidWords(kept.report, words);
    default:
      return kept satisfies never;
  }
};

/** What the server asks about a report, a sentence each. */
export const askedWords = (
  asked: QueueDoubts,
  words: Words,
  timeZone: string,
): readonly string[] => {
  switch (asked.about) {
    case 'centre':
      return asked.doubts.map((doubt) => doubtWords(doubt, words, timeZone));
    case 'road':
      return asked.doubts.map((doubt) => roadDoubtWords(doubt, words));
    default:
      return asked satisfies never;
  }
};

/** The form in which a report is written anew; null: there is nothing in it to change. */
export const mendAddress = (kept: UnsentReport, key: number): string | null => {
  switch (kept.about) {
    case 'centre':
      return `${centreForm(kept.operation, kept.report.centre)}?mend=${key}`;
    case 'road':
      return kept.report.says.kind === 'newClosure'
        ? `/${kept.operation}/road/report?mend=${key}`
        : null;
    default:
      return kept satisfies never;
  }
};

/** What became of a report that was taken. */
export type TakenWords = {
  readonly written: string;
  /** That others say otherwise; null: they do not. */
  readonly differs: string | null;
  /** Where its writer decides what holds; null: nothing is to be decided. */
  readonly decideAt: string | null;
};

/** What became of a report that was taken, told where the decision is a link or where it is at hand. */
export const takenWords = (
  taken: TakenReport,
  { t, formats, language }: Words,
  differing: 'queue.differs' | 'report.acceptedConflict',
): TakenWords => {
  if (taken.about === 'road') {
    return {
      written: t('roadReport.accepted'),
      differs: taken.isConflicting ? t('roadReport.acceptedConflict') : null,
      decideAt: null,
    };
  }
  const { operation, centre, number, conflicting } = taken;
  const what = conflicting.map((subject) => subjectWords(subject, { t }));
  return {
    written: t('report.accepted', { number: formats.number(number) }),
    differs: what.length > 0 ? t(differing, { what: listOf(what, language) }) : null,
    decideAt: isUndecided(taken) ? centreForm(operation, centre) : null,
  };
};
