import type { Grid } from '#table/grid';
import { cellOf } from './cell-of';
import { gridFromFeatures } from './grid-from-features';
import { isObject } from './is-object';

/** The list of records in a document: the document itself, or the longest list in its envelope. */
const recordsOf = (document: unknown): readonly unknown[] => {
  if (Array.isArray(document)) {
    return document;
  }
  const lists = isObject(document) ? Object.values(document).filter(Array.isArray) : [];
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
};

const gridOfObjects = (records: readonly unknown[]): Grid => {
  const objects = records.map((record) => (isObject(record) ? record : {}));
  const columns = [...new Set(objects.flatMap((record) => Object.keys(record)))];
  // The header is no record: it counts as row 0, so that row 1 is the first record.
  const header = { number: 0, cells: columns };
  const rows = objects.map((record, index) => {
    const values = new Map(Object.entries(record));
    return { number: index + 1, cells: columns.map((column) => cellOf(values.get(column))) };
  });
  return { name: null, rows: [header, ...rows] };
};

/**
 * The grid of a JSON document: a list of objects (bare or in an envelope such as `{ result: [] }`),
 * a list of lists as HXL writes it, or the points of GeoJSON. Null: no such list in it.
 */
export const gridFromJson = (document: unknown): Grid | null => {
  if (isObject(document) && document.type === 'FeatureCollection') {
    return Array.isArray(document.features) ? gridFromFeatures(document.features) : null;
  }
  const records = recordsOf(document);
  const [first] = records;
  if (isObject(first)) {
    return gridOfObjects(records);
  }
  if (Array.isArray(first)) {
    const rows = records.map((record, index) => ({
      number: index + 1,
      cells: Array.isArray(record) ? record.map(cellOf) : [],
    }));
    return { name: null, rows };
  }
  return null;
};
