import type { Translate } from '@waystation/i18n';
import type { RowTable } from '@waystation/layers';
import {
  Button,
  type Column,
  IconButton,
  Table,
  type TableSort,
  useTranslator,
} from '@waystation/ui';
import type { SelectionState } from '@waystation/view';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { FilterNote } from '../../filter/filter-note';
import { layerFigures } from '../../take-out/layer-figures';
import { TakeMenu } from '../../take-out/take-menu';
import type { MapLayer } from '../layers/map-layer';
import { firstSort, sortAfter, sortRows } from './sort-rows';

/** More rows than this come on request: thousands of them would hold the page up. */
const FIRST_ROWS = 100;

type Row = RowTable['rows'][number];

type LayerTableProps = {
  readonly layer: MapLayer;
  readonly table: RowTable;
  readonly onSelect: (sel: SelectionState) => void;
};

const captionOf = ({ title, summary, caption = summary }: MapLayer, t: Translate): string =>
  caption === '' ? title : t('table.caption', { layer: title, date: caption });

/** What must be read with the rows of a layer. */
const notesOf = ({ summary, staleNote, filterNote }: MapLayer): readonly string[] =>
  [summary, staleNote, filterNote].flatMap((note) => note || []);

const LayerTable = ({ layer, table, onSelect }: LayerTableProps) => {
  const { t, language } = useTranslator();
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
        rows={rows.length}
        table={() =>
          layerFigures({ ...table, rows }, { title: captionOf(layer, t), notes: notesOf(layer) })
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
  readonly onSelect: (sel: SelectionState) => void;
  /** Back to the map; absent where there is no map to go back to. */
  readonly onClose?: () => void;
};

/** The rows of every layer on show as tables, for those who cannot or do not want to see the map. */
export const MapTable = ({ layers, onSelect, onClose }: MapTableProps) => {
  const { t } = useTranslator();
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
            <LayerTable key={layer.name} layer={layer} table={table} onSelect={onSelect} />
          );
        })}
      </div>
    </section>
  );
};
