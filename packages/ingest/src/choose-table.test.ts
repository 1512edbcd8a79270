import { EMPTY_DATASET } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { chooseTable } from './choose-table';
import type { TableFormat } from './formats/format';

const formatOf = (id: string, column: string, confidence: number): TableFormat => ({
  id,
  title: id,
  detect: (columns) => (columns.includes(column) ? confidence : 0),
  read: () => EMPTY_DATASET,
});

const gridOf = (name: string, ...rows: readonly (readonly string[])[]) => ({
  name,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
});

const SITES = formatOf('sites', 'ssid', 1);
const PLACES = formatOf('places', 'name', 0.5);

describe('chooseTable', () => {
  it('finds format, sheet and header row together', () => {
    const notes = gridOf('Notes', ['Round 11'], ['ssid is the id of a site']);
    const data = gridOf('Data', ['Title'], ['ssid', 'name'], ['1', 'Belle']);
    expect(chooseTable([notes, data], [PLACES, SITES])).toMatchObject({
      format: SITES,
      grid: data,
      headerIndex: 1,
    });
  });

  it('takes the surest format, and among equals the first row', () => {
    const grid = gridOf('Data', ['name'], ['ssid', 'name'], ['ssid', 'name']);
    expect(chooseTable([grid], [PLACES, SITES])).toMatchObject({ format: SITES, headerIndex: 1 });
  });

  it('gives up after 25 rows', () => {
    const rows = [...Array.from({ length: 25 }, () => ['x']), ['ssid']];
    expect(chooseTable([gridOf('Data', ...rows)], [SITES])).toBeNull();
  });
});
