import type { Translator } from '@waystation/i18n';
import type { NeedAnswer, Reason } from '@waystation/nearest';
import { listOf } from '../../../app/list-of';
import { spokenLanguages } from '../question/spoken-language';

type Words = Pick<Translator, 't' | 'formats' | 'language' | 'locale'>;

/** What people count of places. */
const COUNTED = ['capacity', 'blocked', 'present'] as const;

/** A need of the question in words. */
const needWords = (answer: NeedAnswer, asked: readonly string[], words: Words): string => {
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

/** Why a centre stands where it stands; `asked`: the languages of the question. */
export const reasonWords = (reason: Reason, asked: readonly string[], words: Words): string => {
  const { t } = words;
  switch (reason.code) {
    case 'fits':
      return t('find.reason.fits');
    case 'fitsInPart':
      return t('find.reason.fitsInPart', { free: reason.free, short: reason.short });
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
      return t('centre.over', { count: reason.over });
    case 'needUnmet':
    case 'needUnknown':
      return t(`find.reason.${reason.code}`, { need: needWords(reason.answer, asked, words) });
    default:
      return t(`find.reason.${reason.code}`);
  }
};
