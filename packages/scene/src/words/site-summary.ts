import type { Translator } from '@waystation/i18n';
import { oncePerList, type SiteRow, summand } from '@waystation/layers';

type Counted = Pick<SiteRow, 'value' | 'otherDay'>;

const numbersOf = oncePerList((rows: readonly Counted[]) => {
  let [counted, people] = [0, 0];
  for (const row of rows) {
    const own = summand(row);
    if (own !== null) {
      counted += 1;
      people += own;
    }
  }
  return { counted, people };
});

/**
 * How many sites have a number, of how many, and how many people that is, or only how many sites there are where
 * none has one: people who were not counted are not zero people.
 */
export const siteSummary = (
  rows: readonly Counted[],
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string => {
  const { counted, people } = numbersOf(rows);
  const sites = t('count.sites', { count: rows.length });
  return counted === 0
    ? sites
    : t('legend.sitesSummary', {
        sites:
          counted === rows.length
            ? sites
            : t('legend.sitesCounted', { counted: formats.number(counted), sites }),
        people: t('count.people', { count: people }),
      });
};
