/**
 * Kinds of data of which there is a template to fill in, by the ids of their source formats: first those
 * of places, then what is counted there, then the rest.
 */
export const TEMPLATE_KINDS = [
  'dtm-sites',
  'sourced-centres',
  'sourced-crossings',
  'centre-presence',
  'crossing-counts',
  'sourced-presence',
  'sourced-capacity',
  'sourced-arrivals',
  'sourced-crossing-status',
  'sourced-returns',
  'sourced-internal',
  'dtm-api',
  'site-conditions',
  'cod-ps',
  'ocha-3w',
  'unhcr-locations',
  'sourced-sources',
] as const;
/** One of them. */
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** The files that a template comes as, by the ending of their names. */
export const TEMPLATE_ENDINGS = ['xlsx', 'csv'] as const;
/** One of them. */
export type TemplateEnding = (typeof TEMPLATE_ENDINGS)[number];
