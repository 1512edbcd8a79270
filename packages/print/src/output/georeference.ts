import type { Position } from '@waystation/domain';
import type { PaperMap } from '#map/paper-map';
import { element, escaped } from '#map/svg/markup';
import type { PageBox } from '#page/page-box';
import { equalAreaWkt } from './equal-area-wkt';
import { pixelsPerMm } from './raster-size';

/** Where a sheet lies on the ground. */
export type Georeference = {
  /** The map's projection as Well-Known Text: what a .prj file holds. */
  readonly wkt: string;
  readonly metersPerMm: number;
  /** The sheet's upper left corner on the plane of the projection, in metres east and north. */
  readonly topLeft: readonly [east: number, north: number];
  /** Where the map is on the sheet, in millimetres from its top left. */
  readonly map: PageBox;
  /** The map's corners, longitude and latitude, clockwise from top left; none beyond the globe. */
  readonly corners: readonly Position[];
};

const METERS_PER_MM = 1 / 1000;

/** The place of a map on the ground and on its sheet. */
export const georeferenceOf = (
  { scale, projection, corners }: PaperMap,
  map: PageBox,
): Georeference => {
  const metersPerMm = scale * METERS_PER_MM;
  return {
    wkt: equalAreaWkt(projection.centre),
    metersPerMm,
    topLeft: [-(map.x + map.width / 2) * metersPerMm, (map.y + map.height / 2) * metersPerMm],
    map,
    corners,
  };
};

/**
 * The six lines of a world file for the whole sheet as a picture: the map is an affine image of its
 * projection's plane, so one of these fits all of it. The place is that of the first pixel's middle.
 */
export const worldFile = (
  { metersPerMm, topLeft: [east, north] }: Georeference,
  dpi: number,
): string => {
  const step = metersPerMm / pixelsPerMm(dpi);
  return [step, 0, 0, -step, east + step / 2, north - step / 2]
    .map((value) => `${value.toFixed(6)}\n`)
    .join('');
};

/** The projection of a picture as GDAL and all that is built on it reads it from beside the picture. */
export const auxiliaryXml = ({ wkt }: Georeference): string =>
  element('PAMDataset', {}, element('SRS', {}, escaped(wkt)));
