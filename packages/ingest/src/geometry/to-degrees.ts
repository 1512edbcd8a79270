import proj4 from 'proj4';
import { RefusedFile } from '#result/refused-file';
import type { ToDegrees } from './read-shp';

/** A description of a projection is a few hundred characters. */
const MOST_CHARACTERS = 10_000;

const otherDatum = (name: string): RefusedFile =>
  new RefusedFile({
    code: 'otherDatum',
    value: name,
    reason:
      'The coordinates do not go by WGS 84. Between datums places move by up to several hundred metres, which the file does not tell.',
    remedy: 'Export it in WGS 84 (EPSG:4326), for example in QGIS: Export, Save Features As, CRS.',
  });

const unknownProjection = (name: string): RefusedFile =>
  new RefusedFile({
    code: 'unknownProjection',
    value: name,
    reason: 'The projection of the file (.prj) is not one that can be turned into degrees.',
    remedy: 'Export it in WGS 84 (EPSG:4326), for example in QGIS: Export, Save Features As, CRS.',
  });

const nameIn = (wkt: string): string => (/"([^"]{1,60})/.exec(wkt)?.[1] ?? '').trim();

const asItIs: ToDegrees = (x, y) => [x, y];

/**
 * How the coordinates of a shapefile become degrees of WGS 84, by its .prj file (WKT 1). Projections of
 * WGS 84, such as UTM, are turned back; other datums are refused. Null: the file says nothing, and what
 * it has is taken for degrees, as what lies beyond 180 shows itself.
 */
export const toDegreesOf = (prj: string | null): ToDegrees => {
  if (prj === null || prj.trim() === '') {
    return asItIs;
  }
  const wkt = prj.trim();
  if (wkt.length > MOST_CHARACTERS) {
    throw unknownProjection('');
  }
  if (!/DATUM\s*\[\s*"(D_)?WGS[_ ]?(19)?84"/i.test(wkt)) {
    throw otherDatum(nameIn(wkt));
  }
  if (/^GEOGCS/i.test(wkt)) {
    return asItIs;
  }
  try {
    const { forward } = proj4(wkt, 'EPSG:4326');
    return (x, y) => {
      const [longitude = Number.NaN, latitude = Number.NaN] = forward([x, y]);
      return [longitude, latitude];
    };
  } catch {
    throw unknownProjection(nameIn(wkt));
  }
};
