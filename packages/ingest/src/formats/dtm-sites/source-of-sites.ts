import { type Source, SourceId } from '@waystation/domain';
import { RefusedFile } from '#result/refused-file';
import type { RowCells, RowReader } from '#table/row-reader';
import { DTM_SOURCE } from '../dtm-api/dtm-source';
import type { ReadContext } from '../format';
import { createSourceCollector } from '../sourced-tables/source-collector';
import type { SiteField } from './site-fields';

/** Whose round a sheet is. */
export type SourceOfSites = {
  readonly id: SourceId;
  /** Empty: its record is stored already. */
  readonly sources: readonly Source[];
};

/**
 * The source of a sheet: the one document that all of its rows name; DTM, whose sheets name none.
 * Throws RefusedFile where rows name several, for a round is of one source.
 */
export const sourceOfSites = (
  reader: RowReader<SiteField>,
  rows: readonly RowCells<SiteField>[],
  context: ReadContext,
): SourceOfSites => {
  if (!reader.has('sourceId')) {
    return { id: DTM_SOURCE.id, sources: [DTM_SOURCE] };
  }
  const collector = createSourceCollector(context);
  const cited = new Set(rows.map(collector.cite).filter((id) => id !== null));
  const [id] = cited;
  if (cited.size > 1) {
    throw new RefusedFile({
      code: 'severalSources',
      value: [...cited].slice(0, 5).join(', '),
      reason: 'The rows name several sources; a round of sites is of one.',
      remedy: 'Make one file for each source.',
    });
  }
  // Every row was rejected then, and nothing is kept.
  return { id: id ?? SourceId.parse('unknown'), sources: collector.sources() };
};
