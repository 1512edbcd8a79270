import type { Translate } from '@waystation/i18n';
import { type SiteRow, summand } from '@waystation/layers';

/**
 * How many sites have a number and how many people that is, or only how many sites there are where
 * none has one: people who were not counted are not zero people.
 */
export const siteSummary = (
  rows: readonly Pick<SiteRow, 'value' | 'otherDay'>[],
  t: Translate,
): string => {
  const values = rows.flatMap((row) => summand(row) ?? []);
  return values.length === 0
    ? t('count.sites', { count: rows.length })
    : t('legend.sitesSummary', {
        sites: t('count.sites', { count: values.length }),
        people: t('count.people', { count: values.reduce((sum, value) => sum + value, 0) }),
      });
};
