import type { Fields } from '#table/row-reader';

/** Columns of UNHCR's export of displacement locations, as normalised headers. */
export const LOCATION_FIELDS = {
  id: ['pcode'],
  country: ['country'],
  name: ['name'],
  type: ['loc type'],
  subtype: ['loc subtype'],
  closed: ['closedate'],
  updated: ['updatedate'],
  source: ['source'],
  status: ['status'],
  longitude: ['point x'],
  latitude: ['point y'],
} as const satisfies Fields<string>;

/** One column of the export. */
export type LocationField = keyof typeof LOCATION_FIELDS;

/** Without these a table is not the export. */
export const LOCATION_REQUIRED = {
  id: LOCATION_FIELDS.id,
  country: LOCATION_FIELDS.country,
  type: LOCATION_FIELDS.type,
  longitude: LOCATION_FIELDS.longitude,
  latitude: LOCATION_FIELDS.latitude,
} as const satisfies Fields<string>;

/** HXL 1.1 hashtags of lists of locations. */
export const LOCATION_TAGS = {
  id: ['#loc+code', '#loc+id'],
  country: ['#country+code'],
  name: ['#loc+name'],
  type: ['#loc+type'],
  subtype: ['#loc+subtype'],
  status: ['#status', '#loc+status'],
  longitude: ['#geo+lon'],
  latitude: ['#geo+lat'],
} as const satisfies Partial<Record<LocationField, readonly string[]>>;
