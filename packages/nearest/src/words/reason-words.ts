import { listOf, spokenLanguages, type Translator } from '@waystation/i18n';
import type { NeedAnswer } from '../needs/need-answer';
import type { Reason } from '../rank/reason';

type Words = Pick<Translator, 't' | 'formats' | 'language' | 'locale'>;

/** What people count of places. */
const COUNTED = ['capacity', 'blocked', 'present'] as const;

/** A need of the question in words; `asked`: the languages of the question. */
export const needWords = (answer: NeedAnswer, asked: readonly string[], words: Words): string => {
  const { t, formats } = words;
  switch (answer.kind) {
    case 'need':
      return t(`need.${answer.need}`);
    case 'consulate':
      return t('find.consulateOf', { country: formats.country(answer.country) });
    case 'language':
      return t('find.speaks', { languages: spokenLanguages(asked, words) });
    default:
      return answer satisfies never;
  }
};

const oneReason = (reason: Reason, asked: readonly string[], words: Words): string => {
  const { t } = words;
  switch (reason.code) {
    case 'fits':
      return t('find.reason.fits');
    case 'fitsInPart':
      return t(
        reason.qualifier === 'exact' ? 'find.reason.fitsInPart' : 'find.reason.fitsInPartAtLeast',
        { free: reason.free, short: reason.short },
      );
    case 'mayFit':
      return t('find.reason.mayFit', { free: reason.free });
    case 'placesUnknown':
      if (COUNTED.every((part) => reason.missing.includes(part))) {
        return t('find.reason.nothingCounted');
      }
      return t('find.reason.placesUnknown', {
        missing: listOf(
          reason.missing.map((part) => t(`find.missing.${part}`)),
          words.language,
        ),
      });
    case 'overfull':
      return t(`qualified.${reason.qualifier}`, {
        value: t('centre.over', { count: reason.over }),
      });
    case 'needUnmet':
    case 'needUnknown':
      return t(`find.reason.${reason.code}`, { need: needWords(reason.answer, asked, words) });
    default:
      return t(`find.reason.${reason.code}`);
  }
};

/** Why a centre stands where it stands, each reason once; `asked`: the languages of the question. */
export const reasonWords = (
  reasons: readonly Reason[],
  asked: readonly string[],
  words: Words,
): string =>
  listOf([...new Set(reasons.map((reason) => oneReason(reason, asked, words)))], words.language);

const oneLack = (reason: Reason, asked: readonly string[], words: Words): string => {
  switch (reason.code) {
    case 'fitsInPart':
      return words.t(reason.qualifier === 'exact' ? 'find.lack.places' : 'find.lack.placesAtMost', {
        short: reason.short,
      });
    case 'mayFit':
      return words.t('find.lack.uncertain');
    default:
      return oneReason(reason, asked, words);
  }
};

/** What a centre lacks: of its places what is short, not what is free; `asked`: the languages of the question. */
export const lackWords = (
  lacks: readonly Reason[],
  asked: readonly string[],
  words: Words,
): string =>
  listOf([...new Set(lacks.map((reason) => oneLack(reason, asked, words)))], words.language);
