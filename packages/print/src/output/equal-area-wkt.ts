import type { Position } from '@waystation/domain';

const GEOGRAPHIC = [
  'GEOGCS["GCS_WGS_1984"',
  'DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]',
  'PRIMEM["Greenwich",0.0]',
  'UNIT["Degree",0.0174532925199433]]',
].join(',');

/**
 * Lambert's azimuthal equal-area projection of WGS 84 round a centre, as the Well-Known Text that .prj
 * files and geospatial PDF are written in: the older dialect, which every program reads.
 */
export const equalAreaWkt = ([longitude, latitude]: Position): string =>
  [
    'PROJCS["Lambert_Azimuthal_Equal_Area"',
    GEOGRAPHIC,
    'PROJECTION["Lambert_Azimuthal_Equal_Area"]',
    'PARAMETER["False_Easting",0.0]',
    'PARAMETER["False_Northing",0.0]',
    `PARAMETER["Central_Meridian",${longitude}]`,
    `PARAMETER["Latitude_Of_Origin",${latitude}]`,
    'UNIT["Meter",1.0]]',
  ].join(',');
