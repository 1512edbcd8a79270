import type { AdminLevel } from '@waystation/domain';
import { fieldColumns } from '#table/field-columns';
import { normaliseHeader } from '#table/normalise-header';
import type { Fields } from '#table/row-reader';
import type { Table } from '#table/table';
import type { Tags, TemplateCells } from '#templates/template';

const LEVELS = [4, 3, 2, 1, 0] as const satisfies readonly AdminLevel[];

/** ADM2_PCODE as OCHA publishes it; admin2Pcode, Admin2_Code and adm2_code are met in older tables. */
const pcodeAt = (level: AdminLevel): readonly RegExp[] => [
  new RegExp(`^adm(in)? ?${level} ?(p ?code|code)$`),
];

/** Columns of a COD-PS table, as normalised headers; bands of age (F_00_04 …) are not among them. */
export const POPULATION_FIELDS = {
  country: ['iso3'],
  pcode0: pcodeAt(0),
  pcode1: pcodeAt(1),
  pcode2: pcodeAt(2),
  pcode3: pcodeAt(3),
  pcode4: pcodeAt(4),
  year: ['year', 'reference year', 'ref year', 'pop year', 'annee', 'ano', 'anio'],
  total: ['t tl', 'total', 'total population', 'population total', 'pop total', 'population'],
  women: ['f tl', 'total female', 'female total', 'females'],
  men: ['m tl', 'total male', 'male total', 'males'],
} as const satisfies Fields<string>;
/** HXL hashtags of the same. */
export const POPULATION_TAGS = {
  country: ['#country+code'],
  pcode0: ['#adm0+code'],
  pcode1: ['#adm1+code'],
  pcode2: ['#adm2+code'],
  pcode3: ['#adm3+code'],
  pcode4: ['#adm4+code'],
  year: ['#date+year'],
  total: ['#population+total'],
  women: ['#population+f'],
  men: ['#population+m'],
} as const satisfies Tags<string>;

/** What the example of a template says; who has areas of another level changes the hashtag. */
export const POPULATION_CELLS = [
  ['pcode2', 'SS0101'],
  ['country', 'SSD'],
  ['year', 2026],
  ['total', 52_400],
  ['women', 26_700],
  ['men', 25_700],
] as const satisfies TemplateCells<keyof typeof POPULATION_TAGS>;

/** One column of a COD-PS table. */
export type PopulationField = keyof typeof POPULATION_FIELDS;

/** Both sexes, women or men in a band of age: T_00_04, F_15_19, M_80Plus. */
const BAND = /^[tfm] \d{1,3}( \d{1,3}| ?plus)?$/;

/** Whether a header is that of a band of age. */
export const isBand = (header: string): boolean => BAND.test(normaliseHeader(header));

const deepestOf = (found: ReadonlyMap<string, number>): AdminLevel | null =>
  LEVELS.find((level) => found.has(`pcode${level}`)) ?? null;

/** The level of a table: that of its deepest P-code column; null: it has none. */
export const levelOfColumns = (columns: readonly string[]): AdminLevel | null =>
  deepestOf(fieldColumns(columns, POPULATION_FIELDS));

/** The same, by hashtags or as somebody said, where that is how its columns were told. */
export const levelOfTable = ({ columns, fields }: Table): AdminLevel | null =>
  fields === undefined ? levelOfColumns(columns) : deepestOf(fields);

/**
 * Whether the header is one of residents. "Total" alone also heads tables of displaced people, so a
 * total has to be called T_TL or stand beside those of women and men or beside bands of age.
 */
export const saysResidents = (columns: readonly string[]): boolean => {
  const found = fieldColumns(columns, POPULATION_FIELDS);
  const isCalledSo = columns.some((column) => normaliseHeader(column) === 't tl');
  const hasSexes = found.has('women') && found.has('men');
  return isCalledSo || hasSexes || (found.has('total') && columns.some(isBand));
};
