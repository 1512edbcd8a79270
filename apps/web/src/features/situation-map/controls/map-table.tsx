import type { Translate, Translator } from '@waystation/i18n';
import type { RowTable } from '@waystation/layers';
import {
  Button,
  type Column,
  IconButton,
  Table,
  type TableSort,
  useTranslator,
} from '@waystation/ui';
import type { MapView, SelectionState } from '@waystation/view';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { FilterNote } from '../../filter/filter-note';
import type { LabelOfSource } from '../../inspector/label-of-source';
import { useLabelOfSource } from '../../inspector/use-label-of-source';
import { layerFigures } from '../../take-out/layer-figures';
import { sourceNotes } from '../../take-out/source-notes';
import { TakeMenu } from '../../take-out/take-menu';
import type { MapLayer } from '../layers/map-layer';
import { firstSort, sortAfter, sortRows } from './sort-rows';

/** More rows than this come on request: thousands of them would hold the page up. */
const FIRST_ROWS = 100;

type Row = RowTable['rows'][number];

type LayerTableProps = {
  readonly layer: MapLayer;
  readonly table: RowTable;
  readonly labelOf: LabelOfSource;
  readonly onSelect: (sel: SelectionState) => void;
};

const captionOf = ({ title, summary, caption = summary }: MapLayer, t: Translate): string =>
  caption === '' ? title : t('table.caption', { layer: title, date: caption });

/** What must be read with the rows of a layer: its days, what is left out, who counted, and in what unit. */
const notesOf = (layer: MapLayer, words: Translator): readonly string[] => {
  const { summary, staleNote, filterNote, unit, passports } = layer;
  return [
    ...[summary, staleNote, filterNote].flatMap((note) => note || []),
    ...sourceNotes(passports, words),
    ...(unit === '' ? [] : [words.t('account.unit', { unit })]),
  ];
};

const LayerTable = ({ layer, table, labelOf, onSelect }: LayerTableProps) => {
  const words = useTranslator();
  const { t, language } = words;
  const [isWhole, setIsWhole] = useState(false);
  const [chosen, setChosen] = useState<TableSort | null>(null);
  const sort = chosen ?? firstSort(table);
  const rows = sortRows(table, sort, language);
  const { selects } = layer;
  const columns: readonly Column<Row>[] = table.columns.map(({ key, label, isNumber }, index) => ({
    id: key,
    header: label,
    isNumeric: isNumber,
    isRowHeader: index === 0,
    cell: (row) =>
      index === 0 && selects !== null ? (
        <PlainButton
          className="cursor-pointer rounded-sm text-start underline decoration-line-2 underline-offset-2 data-hovered:text-accent"
          onPress={() => onSelect({ kind: selects, id: row.key })}
        >
          <bdi>{row.cells[index]?.text}</bdi>
        </PlainButton>
      ) : (
        row.cells[index]?.text
      ),
  }));
  return (
    <div className="mb-5">
      {layer.filterNote && <FilterNote>{layer.filterNote}</FilterNote>}
      <Table
        caption={captionOf(layer, t)}
        columns={columns}
        rows={isWhole ? rows : rows.slice(0, FIRST_ROWS)}
        idOf={({ key }) => key}
        sorting={{ sort, onSort: (column) => setChosen(sortAfter(sort, column, table)) }}
      />
      <TakeMenu
        of={layer.title}
        file={layer.name}
        sources={[...layer.passports, ...rows.flatMap(({ from = [] }) => from)].map(
          ({ source }) => source,
        )}
        rows={rows.length}
        table={() =>
          layerFigures(
            { ...table, rows },
            { title: captionOf(layer, t), notes: notesOf(layer, words) },
            { ...words, labelOf },
          )
        }
      />
      {!isWhole && rows.length > FIRST_ROWS && (
        <div className="px-2 py-1.5">
          <Button size="sm" onPress={() => setIsWhole(true)}>
            {t('table.showAll', { count: rows.length })}
          </Button>
        </div>
      )}
    </div>
  );
};

type MapTableProps = {
  readonly layers: readonly MapLayer[];
  readonly view: MapView;
  readonly onSelect: (sel: SelectionState) => void;
  /** Back to the map; absent where there is no map to go back to. */
  readonly onClose?: () => void;
};

/** The rows of every layer on show as tables, for those who cannot or do not want to see the map. */
export const MapTable = ({ layers, view, onSelect, onClose }: MapTableProps) => {
  const { t } = useTranslator();
  const labelOf = useLabelOfSource(view);
  return (
    <section
      aria-label={t('map.asTable')}
      className="absolute inset-0 z-10 flex flex-col bg-surface"
    >
      {onClose && (
        <div className="flex justify-end px-3 pt-2">
          <IconButton
            label={t('map.asMap')}
            icon={X}
            variant="secondary"
            shortcut="Esc"
            onPress={onClose}
          />
        </div>
      )}
      <div className="min-h-0 flex-1 overflow-auto px-3 pb-3">
        {layers.map((layer) => {
          const table = layer.table();
          return table === null ? null : (
            <LayerTable
              key={layer.name}
              layer={layer}
              table={table}
              labelOf={labelOf}
              onSelect={onSelect}
            />
          );
        })}
      </div>
    </section>
  );
};
