import { codAb } from '#formats/cod-ab/cod-ab';
import { codPs } from '#formats/cod-ps/cod-ps';
import { dtmApi } from '#formats/dtm-api/dtm-api';
import { dtmSites } from '#formats/dtm-sites/dtm-sites';
import { centrePresence } from '#formats/field-sheets/centre-presence';
import { crossingCounts } from '#formats/field-sheets/crossing-counts';
import type { DocumentFormat, TableFormat } from '#formats/format';
import { ocha3w } from '#formats/ocha-3w/ocha-3w';
import { siteConditions } from '#formats/site-conditions/site-conditions';
import { SOURCED_TABLES } from '#formats/sourced-tables/sourced-tables';
import { unhcrLocations } from '#formats/unhcr-locations/unhcr-locations';

/**
 * Source formats of rows under a header, one line each, in the order in which files sent together
 * are read: places after what they are held against, and what is about places after them.
 */
export const TABLE_FORMATS: readonly TableFormat[] = [
  dtmApi,
  dtmSites,
  unhcrLocations,
  codPs,
  ...SOURCED_TABLES,
  centrePresence,
  crossingCounts,
  siteConditions,
  ocha3w,
];

/** Source formats that are JSON documents of their own kind, one line each; read before tables. */
export const DOCUMENT_FORMATS: readonly DocumentFormat[] = [codAb];
