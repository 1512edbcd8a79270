import type { Legend } from '@waystation/cartography';
import { listOf } from '@waystation/i18n';
import type { RowTable } from '@waystation/layers';
import type { AccountLayer, AccountWords } from './account-words';
import { type LargestRow, largestRows } from './largest-rows';

/** As many as can be listened to without losing the first. */
const MOST = 5;

const named = (rows: readonly LargestRow[], { t, language }: AccountWords): string =>
  listOf(
    rows.map(({ names: [name = ''], value }) => t('account.namedValue', { name, value })),
    language,
  );

const flowing = (rows: readonly LargestRow[], { t, language }: AccountWords): string =>
  listOf(
    rows.map(({ names: [from = '', to = ''], value }) =>
      t('account.flowValue', { from, to, value }),
    ),
    language,
  );

/** The keys of the rows that a drawn feature is of: a line may stand for several, and names them. */
const rowKeys = (properties: object): readonly unknown[] => {
  const key = 'key' in properties ? [properties.key] : [];
  return 'parts' in properties ? [...key, ...String(properties.parts).split('\n')] : key;
};

/** The rows that the map draws: a flow within one area, or from nowhere known, is only counted. */
const drawnRows = ({ table, picture }: AccountLayer): RowTable | null => {
  const rows = table();
  const drawn = new Set<unknown>(
    Object.values(picture?.sources ?? {}).flatMap(({ data }) =>
      data.features.flatMap(({ properties }) => rowKeys(properties)),
    ),
  );
  return rows && { ...rows, rows: rows.rows.filter(({ key }) => drawn.has(key)) };
};

const ofSites = (legend: Legend & { kind: 'size' }, words: AccountWords): string => {
  // From the legend: a table of every site would be made to name one.
  const [largest] = legend.circles;
  return largest === undefined || largest.name === null
    ? ''
    : words.t('account.namedValue', {
        name: largest.name,
        value: words.formats.number(largest.value),
      });
};

/** The largest numbers of a layer with whose they are, in one sentence; null: it has none to rank. */
export const largestWords = (layer: AccountLayer, words: AccountWords): string | null => {
  const { legend } = layer;
  const { t } = words;
  const said = (
    key: 'highest' | 'largestChanges' | 'largestFlows' | 'largestSite',
    list: string,
  ) => (list === '' ? null : t(`account.${key}`, { list }));
  switch (legend?.kind) {
    case 'classes':
    case 'areaCircles':
    case 'additions':
      return said('highest', named(largestRows(layer.table(), MOST), words));
    case 'changes':
      return said('largestChanges', named(largestRows(layer.table(), MOST, Math.abs), words));
    case 'flows':
      return said('largestFlows', flowing(largestRows(drawnRows(layer), MOST), words));
    case 'size':
      return said('largestSite', ofSites(legend, words));
    default:
      return null;
  }
};
