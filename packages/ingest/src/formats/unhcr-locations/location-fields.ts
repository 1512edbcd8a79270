import type { Fields } from '#table/row-reader';
import type { TemplateCells } from '#templates/template';
import { wordListOf } from '#templates/word-lists';

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
  longitude: ['point x', 'longitude'],
  latitude: ['point y', 'latitude'],
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
  updated: ['#date+updated'],
  closed: ['#date+closed'],
  source: ['#meta+source'],
} as const satisfies Partial<Record<LocationField, readonly string[]>>;

/** The export writes 1 for open and 0 for closed. */
export const STATUSES = { open: '1', closed: '0' } as const;

const STATUS_WORDS = wordListOf(
  'siteStatus',
  new Map(Object.entries(STATUSES).map(([status, word]) => [word, status])),
);

/** What the example of a template says. */
export const LOCATION_CELLS = [
  ['id', 'SSDs000001'],
  ['name', 'Aruwa transit centre'],
  ['country', 'South Sudan'],
  ['type', 'Refugee Center'],
  ['subtype', ''],
  ['status', { example: '1', words: STATUS_WORDS }],
  ['updated', '2026-05-14'],
  ['closed', ''],
  ['latitude', 3.61],
  ['longitude', 32.06],
  ['source', ''],
] as const satisfies TemplateCells<keyof typeof LOCATION_TAGS>;
