import { listOf } from '@waystation/i18n';
import { sourceNotes } from '../take-out/source-notes';
import type { AccountLayer, AccountPart, AccountWords } from './account-words';
import { largestWords } from './largest-words';
import { legendCounts } from './legend-counts';
import { legendNotes } from './legend-notes';

const countWords = ({ legend, areas }: AccountLayer, words: AccountWords): string | null => {
  const { t, language } = words;
  const counts = legend === null ? [] : legendCounts(legend);
  // One kind alone is in the summary already.
  if (counts.length < 2) {
    return null;
  }
  const list = listOf(
    counts.map(({ what, count }) => t('account.countOf', { what: t(what), count })),
    language,
  );
  return areas === '' ? t('account.counts', { list }) : t('account.countsOf', { areas, list });
};

const saidOf = (layer: AccountLayer, { t }: AccountWords): string => {
  const { title, summary, load } = layer;
  switch (load.kind) {
    case 'loading':
      return t('account.loading', { title });
    case 'failed':
      return t('account.sentence', { said: t('state.couldNotLoad', { what: title }) });
    case 'empty':
      return t('account.empty', { title, because: load.because });
    case 'ready':
      return summary === ''
        ? t('account.sentence', { said: title })
        : t('account.layer', { title, summary });
    default:
      return load satisfies never;
  }
};

const detailsOf = (layer: AccountLayer, words: AccountWords): readonly string[] => {
  const { legend, unit, staleNote, filterNote = null } = layer;
  const { t } = words;
  const largest = largestWords(layer, words);
  return [
    filterNote,
    staleNote !== null && t('account.age', { note: staleNote }),
    ...sourceNotes(layer.passports, words),
    largest,
    largest !== null && unit !== '' && t('account.unit', { unit }),
    countWords(layer, words),
    ...(legend === null ? [] : legendNotes(legend, words)),
  ].filter((detail) => detail !== null && detail !== false);
};

/** One layer in words, from the same legend and rows as the map; what is not there has no details. */
export const layerAccount = (layer: AccountLayer, words: AccountWords): AccountPart => ({
  name: layer.name,
  said: saidOf(layer, words),
  details:
    layer.load.kind === 'ready' || layer.load.kind === 'failed'
      ? detailsOf(layer, words)
      : [layer.filterNote ?? null].filter((note) => note !== null),
});
