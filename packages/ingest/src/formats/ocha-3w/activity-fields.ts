import { fieldColumns } from '#table/field-columns';
import type { Fields } from '#table/row-reader';
import type { Tags, TemplateCells } from '#templates/template';
import { SECTOR_WORDS } from '#templates/word-lists';

/**
 * Columns of a 3W or 4W sheet as normalised headers or HXL hashtags, whichever row is taken for the
 * header. Names of people have no field.
 */
export const ACTIVITY_FIELDS = {
  acronym: [
    'org reporting acronym',
    'org acronym',
    'organisation acronym',
    'organization acronym',
    'org code',
    'program partner acronym',
  ],
  organisation: [
    'org reporting name',
    'org name',
    'organisation name',
    'organization name',
    'org full name',
    'program partner name',
    'implementing partner name',
    'org reporting',
    'org prog',
    'org',
    'organisation',
    'organization',
    'reporting organisation',
    'reporting organization',
  ],
  short: ['org reporting', 'org'],
  type: [
    'org reporting type',
    'org type name',
    'org type',
    'organisation type',
    'organization type',
  ],
  // A sheet of hashtags that left its column of sectors as "Name".
  sector: [
    'sector code',
    'sector cluster',
    'sector',
    'sector name',
    'cluster',
    'cluster name',
    'sector en',
    'name',
  ],
  pcode4: ['adm4 code', 'adm4 pcode'],
  pcode3: ['adm3 code', 'adm3 pcode', 'admin3pcode'],
  pcode2: ['adm2 code', 'adm2 pcode', 'admin2pcode', 'county pcode', 'woredapcod'],
  pcode1: ['adm1 code', 'adm1 pcode', 'admin1pcode', 'state pcode'],
  month: ['date', 'month', 'date reported', 'reporting month', 'period'],
  year: ['year', 'date year', 'reporting year'],
  role: ['reporting or implementing org', 'role', 'org role'],
} as const satisfies Fields<string>;
/** One column of such a sheet. */
export type ActivityField = keyof typeof ACTIVITY_FIELDS;

/** Whether a header says who works in what and where: only hashtags make "Name" the name of a sector. */
export const saysWhoDoesWhatWhere = (columns: readonly string[]): boolean => {
  const found = fieldColumns(columns, ACTIVITY_FIELDS);
  const at = found.get('sector');
  const isNamed = at !== undefined && columns[at]?.trim().toLowerCase() !== 'name';
  const hasTags = columns.some((column) => column.trim().toLowerCase().startsWith('#org'));
  const hasArea = (['pcode1', 'pcode2', 'pcode3', 'pcode4'] as const).some((one) => found.has(one));
  return found.has('organisation') && hasArea && at !== undefined && (isNamed || hasTags);
};

/** HXL hashtags of templates; as words they are among the headers above. */
export const ACTIVITY_TAGS = {
  organisation: ['#org+name'],
  acronym: ['#org+acronym'],
  type: ['#org+type'],
  sector: ['#sector'],
  pcode1: ['#adm1+code'],
  pcode2: ['#adm2+code'],
  month: ['#date+reported'],
  role: ['#org+role'],
} as const satisfies Tags<ActivityField>;

/** What the example of a template says. */
export const ACTIVITY_CELLS = [
  ['organisation', 'Norwegian Refugee Council'],
  ['acronym', 'NRC'],
  ['type', 'INGO'],
  ['sector', { example: 'WSH', words: SECTOR_WORDS }],
  ['pcode1', 'SS01'],
  ['pcode2', 'SS0101'],
  ['month', '2026-05'],
  ['role', ''],
] as const satisfies TemplateCells<keyof typeof ACTIVITY_TAGS>;
