import { type AdminLevel, type AreaWithGeometry, EMPTY_DATASET, groupBy } from '@waystation/domain';
import { LIMITS } from '#bytes/limits';
import { looksSwapped } from '#geography/country-boxes';
import { isObject } from '#json/is-object';
import { type Refusal, RefusedFile } from '#result/refused-file';
import { createCountryFilter } from '../country-filter';
import type { DocumentFormat, ReadContext } from '../format';
import { areaOfFeature } from './area-of-feature';
import { attributesOf, levelOf } from './attributes';
import { displayTopology } from './display-topology';
import { geometryOfFeature, middleOf } from './geometry-of-feature';

const DETECT_FEATURES = 20;

const featuresOf = (document: unknown): readonly unknown[] =>
  isObject(document) && document.type === 'FeatureCollection' && Array.isArray(document.features)
    ? document.features
    : [];

const levelsOf = (document: unknown): readonly AdminLevel[] =>
  featuresOf(document)
    .slice(0, DETECT_FEATURES)
    .map((feature) => levelOf(attributesOf(feature)))
    .filter((level) => level !== null);

const SWAPPED: Refusal = {
  code: 'swappedCoordinates',
  reason:
    'Longitude and latitude look exchanged: the area would be in its country the other way round.',
  remedy: 'Export with longitude first, as GeoJSON asks (RFC 7946).',
};
const TWICE: Refusal = {
  code: 'duplicatePcode',
  reason: 'Another feature of the file already has this P-code.',
  remedy: 'Merge the parts of one area into one MultiPolygon, or correct the P-code.',
};

const tooManyVertices = (): RefusedFile =>
  new RefusedFile({
    code: 'tooManyVertices',
    reason: `The boundaries have more than ${LIMITS.vertices.toLocaleString('en')} points.`,
    remedy: 'Import one administrative level at a time, or the simplified edition of the source.',
  });

type Kept = Map<string, AreaWithGeometry>;

/** Reads one feature into `kept`; gives the problem, or how many vertices were added. */
const readFeature = (
  feature: unknown,
  kept: Kept,
  context: ReadContext & { readonly countries: ReturnType<typeof createCountryFilter> },
): Refusal | number => {
  const read = areaOfFeature(attributesOf(feature), context.options.asOf);
  if (read.kind === 'bad') {
    return read;
  }
  // Outlines of whole countries are kept for all: people leave for and come from beyond the operation.
  if (read.area.level > 0 && !context.countries.keeps(read.country)) {
    return 0;
  }
  const shape = geometryOfFeature(feature);
  const { pcode } = read.area;
  if (shape.kind === 'bad') {
    return { ...shape, value: pcode };
  }
  if (looksSwapped(middleOf(shape.geometry), [read.country])) {
    return { ...SWAPPED, value: pcode };
  }
  if (kept.has(pcode)) {
    return { ...TWICE, value: pcode };
  }
  kept.set(pcode, { ...read.area, geometry: shape.geometry });
  return shape.vertices;
};

const read: DocumentFormat['read'] = (document, context) => {
  const features = featuresOf(document);
  const countries = createCountryFilter(context.operation.countries);
  const kept: Kept = new Map();
  let vertices = 0;
  let rejected = 0;
  for (const [index, feature] of features.entries()) {
    const result = readFeature(feature, kept, { ...context, countries });
    if (typeof result === 'number') {
      vertices += result;
    } else {
      const { code, reason, remedy, value = null } = result;
      rejected += 1;
      context.log.reject({ row: index + 1, column: null, value, code, reason, remedy });
    }
    if (vertices > LIMITS.vertices) {
      throw tooManyVertices();
    }
  }
  countries.finish(context, kept.size + rejected);
  const areas = [...kept.values()];
  const topologies = [...groupBy(areas, ({ level }) => level).values()].flatMap(displayTopology);
  return { dataset: { ...EMPTY_DATASET, areas, topologies }, rowsRead: features.length };
};

/** Administrative boundaries as GeoJSON in both COD-AB attribute schemas, at any level. */
export const codAb: DocumentFormat = {
  id: 'cod-ab',
  title: 'COD-AB boundaries (GeoJSON, shapefile, KML)',
  detect: (document) => (levelsOf(document).length > 0 ? 1 : 0),
  level: (document) => Math.min(...levelsOf(document)),
  read,
};
