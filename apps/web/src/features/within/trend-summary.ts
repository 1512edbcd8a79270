import type { AreasTrendPoint } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';

type Words = { readonly t: Translate; readonly formats: Formats };

type Point = Pick<AreasTrendPoint, 'passport' | 'compared'>;

/** How many are compared: areas, by what several of them are called, or sites. */
export type Over =
  | { readonly common: number; readonly areas: string }
  | { readonly common: number; readonly of: 'sites' };

/** From what to what in the compared rounds, and where, in words; null: fewer than two are compared. */
export const trendSummary = (
  compared: readonly Point[],
  over: Over,
  { t, formats }: Words,
): string | null => {
  const [first, last] = [compared[0], compared.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    return null;
  }
  const [before, after] = [first.compared ?? 0, last.compared ?? 0];
  const dateOf = ({ passport }: Point): string =>
    formats.date(passport.asOf, passport.asOfPrecision);
  const said = {
    count: over.common,
    rounds: formats.number(compared.length),
    before: formats.number(before),
    after: formats.number(after),
    change: formats.change(after - before),
    firstDate: dateOf(first),
    lastDate: dateOf(last),
  };
  return 'areas' in over
    ? t('within.trend.summary', { ...said, areas: over.areas })
    : t('within.sitesTrend.summary', said);
};
