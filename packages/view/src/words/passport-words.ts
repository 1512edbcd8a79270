import type { Passport } from '@waystation/domain';
import type { Words } from './passport-summary';
import { shortSource } from './short-source';

/** The initials of a source, with the number of the round where there is one. */
export const sourceWord = ({ sourceLabel, roundNumber }: Passport, { t }: Words): string =>
  roundNumber === null
    ? shortSource(sourceLabel)
    : t('passport.sourceRound', { source: shortSource(sourceLabel), number: String(roundNumber) });

/** How much of what is known was assessed, or that the source does not say. */
export const coverageWord = ({ coverage }: Passport, { t, formats }: Words): string =>
  coverage === null
    ? t('passport.coverageUnknown')
    : t('passport.coverageOf', {
        assessed: formats.number(coverage.assessed),
        known: formats.number(coverage.known),
      });
