import type { Fields } from '#table/row-reader';
import type { TemplateCells } from '#templates/template';

/** Columns of the DTM API v3 and of its HDX exports, as normalised headers. */
export const API_FIELDS = {
  operation: ['operation'],
  admin0Pcode: ['admin0pcode'],
  admin1Pcode: ['admin1pcode'],
  admin2Pcode: ['admin2pcode'],
  adminLevel: ['adminlevel'],
  individuals: ['numpresentidpind'],
  reportingDate: ['reportingdate'],
  round: ['roundnumber'],
  reason: ['displacementreason'],
  males: ['numbermales'],
  females: ['numberfemales'],
  originName: ['idporiginadmin1name'],
  originPcode: ['idporiginadmin1pcode'],
  assessmentType: ['assessmenttype'],
} as const satisfies Fields<string>;

/** One field of the API. */
export type ApiField = keyof typeof API_FIELDS;

/** Without these a table is not the API's. */
export const API_REQUIRED = {
  operation: API_FIELDS.operation,
  admin0Pcode: API_FIELDS.admin0Pcode,
  individuals: API_FIELDS.individuals,
  reportingDate: API_FIELDS.reportingDate,
} as const satisfies Fields<string>;

/** HXL 1.1 hashtags of the HDX exports of the API. */
export const API_TAGS = {
  operation: ['#operation+name'],
  admin0Pcode: ['#country+code'],
  admin1Pcode: ['#adm1+code'],
  admin2Pcode: ['#adm2+code'],
  adminLevel: ['#adm+level'],
  individuals: ['#affected+idps'],
  reportingDate: ['#date+reported'],
  round: ['#round+code'],
  reason: ['#cause+type'],
  males: ['#affected+idps+m'],
  females: ['#affected+idps+f'],
  originName: ['#adm1+origin+name'],
  originPcode: ['#adm1+code+origin'],
  assessmentType: ['#assessment+type'],
} as const satisfies Partial<Record<ApiField, readonly string[]>>;

/** What the example of a template says. */
export const API_CELLS = [
  ['operation', 'Displacement in South Sudan'],
  ['admin0Pcode', 'SSD'],
  ['admin1Pcode', 'SS01'],
  ['admin2Pcode', 'SS0101'],
  ['adminLevel', 2],
  ['individuals', 1250],
  ['males', 590],
  ['females', 660],
  ['reportingDate', '2026-05-14'],
  ['round', 12],
  ['reason', 'Conflict'],
  ['originName', ''],
  ['originPcode', ''],
  ['assessmentType', 'BA'],
] as const satisfies TemplateCells<keyof typeof API_TAGS>;
