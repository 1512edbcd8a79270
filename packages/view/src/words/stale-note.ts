import { freshnessStyle } from '@waystation/cartography';
import { type FreshFor, freshnessOf, type Passport, type RoundView } from '@waystation/domain';
import type { Translate } from '@waystation/i18n';

/** How many rounds of the series lie between a layer's date and the day's round; 0: none, or not told. */
export const roundsOlder = (
  asOf: string,
  rounds: readonly { readonly round: Pick<RoundView['round'], 'reportingDate'> }[],
  shownAsOf: string | null,
): number =>
  shownAsOf === null
    ? 0
    : rounds.filter(({ round }) => round.reportingDate > asOf && round.reportingDate <= shownAsOf)
        .length;

type AgeOf = {
  readonly passport: Pick<Passport, 'asOf'> | null;
  readonly rule: FreshFor;
  readonly moment: Date;
};

/** What to say about the age of figures past their period; null while they are fresh. */
export const staleNote = ({ passport, rule, moment }: AgeOf, t: Translate): string | null => {
  if (passport === null) {
    return null;
  }
  const freshness = freshnessOf(new Date(`${passport.asOf}T23:59:59.999Z`), moment, rule);
  return freshnessStyle(freshness).dateTone === 'plain' || freshness === 'fresh'
    ? null
    : t(freshness === 'aging' ? 'stale.aging' : 'stale.longAgo');
};
