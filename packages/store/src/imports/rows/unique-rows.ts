import type { SentRow } from './document-rows';

/** Rows with one row for each key, the last one given; for records that files repeat row by row. */
export const uniqueRows = function* <Entity>(
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string,
  rowOf: (entity: Entity) => SentRow,
): Generator<SentRow> {
  const last = new Map(entities.map((entity) => [keyOf(entity), entity]));
  for (const entity of last.values()) {
    yield rowOf(entity);
  }
};
