import type { Passport } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import { sourceWord } from '@waystation/view';
import { shortPassport } from '../inspector/passport-cells';

type Words = { readonly t: Translate; readonly formats: Formats };

/** Read aloud, too: a stroke between two numbers is heard as a date, or not at all. */
const coverageNote = ({ coverage }: Passport, { t, formats }: Words): string =>
  coverage === null
    ? t('passport.coverageUnknown')
    : t('account.coverageOf', {
        assessed: formats.number(coverage.assessed),
        known: formats.number(coverage.known),
      });

/**
 * Source and coverage of numbers, a sentence for each passport. Several say their days, too; of one
 * the day is what it stands with.
 */
export const sourceNotes = (passports: readonly Passport[], words: Words): readonly string[] =>
  passports.map((passport) =>
    words.t('account.sourceCoverage', {
      source: passports.length > 1 ? shortPassport(passport, words) : sourceWord(passport, words),
      coverage: coverageNote(passport, words),
    }),
  );
