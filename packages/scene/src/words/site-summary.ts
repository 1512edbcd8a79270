import type { Translator } from '@waystation/i18n';
import { type SiteRow, summand } from '@waystation/layers';

/**
 * How many sites have a number, of how many, and how many people that is, or only how many sites there are where
 * none has one: people who were not counted are not zero people.
 */
export const siteSummary = (
  rows: readonly Pick<SiteRow, 'value' | 'otherDay'>[],
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string => {
  const values = rows.flatMap((row) => summand(row) ?? []);
  const sites = t('count.sites', { count: rows.length });
  return values.length === 0
    ? sites
    : t('legend.sitesSummary', {
        sites:
          values.length === rows.length
            ? sites
            : t('legend.sitesCounted', { counted: formats.number(values.length), sites }),
        people: t('count.people', { count: values.reduce((sum, value) => sum + value, 0) }),
      });
};
