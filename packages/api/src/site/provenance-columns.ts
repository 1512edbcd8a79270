import type { Site, SiteColumns, Source } from '@waystation/domain';
import { labelOfSource } from '../passport/label-of-source';
import { codedColumn } from './coded-column';
import type { DatedFigureOfPlace } from './figure-by-place';

/**
 * From when and whom sites' numbers are. A number that this audience may not see tells neither, since
 * they could name a dataset that is held back; the site's own source stands in, as where it has none.
 */
export const provenanceColumns = (
  sites: readonly Site[],
  figures: readonly (DatedFigureOfPlace | null)[],
  described: readonly Source[],
): Pick<SiteColumns, 'days' | 'asOf' | 'sources' | 'source'> => {
  const told = figures.map((figure) => (figure?.reported.kind === 'value' ? figure : null));
  const days = codedColumn(told.map((figure) => figure?.asOf ?? null));
  const sources = codedColumn(sites.map(({ place }, index) => told[index]?.source ?? place.source));
  return {
    days: days.values,
    asOf: days.codes,
    sources: sources.values.map((id) => ({ id, label: labelOfSource(id, described) })),
    source: sources.codes,
  };
};
