import type { RoundView } from '@waystation/domain';
import { type Formats, numberText, type Translate } from '@waystation/i18n';

/** What names are made with. */
export type Words = { readonly t: Translate; readonly formats: Formats };

/** `Round 11`, or by its date where the source gives no number. */
export const roundName = ({ round }: Pick<RoundView, 'round'>, { t, formats }: Words): string =>
  round.number === null
    ? t('round.unnumbered', { date: formats.date(round.reportingDate) })
    : t('round.name', { number: String(round.number) });

/** `Round 11, 30 Sep 2021`: numbers repeat, and where two rounds are named together that matters. */
export const datedRoundName = (view: Pick<RoundView, 'round'>, { t, formats }: Words): string => {
  const { number, reportingDate } = view.round;
  return number === null
    ? roundName(view, { t, formats })
    : t('round.nameDate', { number: String(number), date: formats.date(reportingDate) });
};

/** A round's total in words, with why where there is none. */
export const roundTotal = (
  {
    total,
    totalAbsence,
    totalQualifier,
  }: Pick<RoundView, 'total' | 'totalAbsence' | 'totalQualifier'>,
  words: Words,
): string => numberText({ value: total, absence: totalAbsence, qualifier: totalQualifier }, words);
