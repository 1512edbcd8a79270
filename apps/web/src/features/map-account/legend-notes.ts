import type { FlowLegend, Legend, SizeLegend } from '@waystation/cartography';
import { listOf } from '@waystation/i18n';
import { flowsLeftOut } from '../legend/flows-left-out';
import type { AccountWords } from './account-words';

/** Not among the counts: each site has a shape and a status, and would be heard as two. */
const statusNote = ({ statuses }: SizeLegend, { t, language }: AccountWords): string | false => {
  const list = listOf(
    statuses.map(({ status, count }) =>
      t('account.countOf', { what: t(`siteStatus.${status}`), count }),
    ),
    language,
  );
  return list !== '' && t('account.byStatus', { list });
};

const ofSites = (legend: SizeLegend, words: AccountWords): readonly (string | false)[] => {
  const { t } = words;
  return [
    statusNote(legend, words),
    legend.zero > 0 && t('legend.sitesZero', { count: legend.zero }),
    legend.carriedOver > 0 && t('legend.sitesCarriedOver', { count: legend.carriedOver }),
    legend.withoutNumber > 0 && t('legend.sitesWithoutNumber', { count: legend.withoutNumber }),
  ];
};

const ofFlows = (
  { counts, ofSeveral }: FlowLegend,
  words: AccountWords,
): readonly (string | false)[] => [
  ofSeveral > 0 && words.t('legend.flowsMerged', { count: ofSeveral }),
  flowsLeftOut(counts, words) ?? false,
];

const ofKind = (legend: Legend, words: AccountWords): readonly (string | false)[] => {
  switch (legend.kind) {
    case 'size':
      return ofSites(legend, words);
    case 'flows':
      return ofFlows(legend, words);
    case 'clusters':
      return [
        legend.withoutNumber > 0 &&
          words.t('legend.sitesWithoutNumber', { count: legend.withoutNumber }),
      ];
    default:
      return [];
  }
};

/** What a legend says beside its numbers: what is not drawn, and what is in no number. */
export const legendNotes = (legend: Legend, words: AccountWords): readonly string[] => {
  const missing = 'withoutCoordinates' in legend ? legend.withoutCoordinates : 0;
  return [
    ...ofKind(legend, words),
    missing > 0 && words.t('legend.withoutCoordinates', { count: missing }),
  ].filter((note) => note !== false);
};
