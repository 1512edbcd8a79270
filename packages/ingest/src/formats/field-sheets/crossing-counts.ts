import { EMPTY_DATASET, type Flow, type Iso3, reported } from '@waystation/domain';
import { countryOfCode } from '#geography/countries';
import { fieldColumns } from '#table/field-columns';
import type { Fields } from '#table/row-reader';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import type { ReadContext, TableFormat } from '../format';
import { eachSheetCount, type SheetCount } from './each-count';
import { sourceOfSheets } from './source-of-sheets';

/** Columns in English, French, Spanish and Arabic, as normalised headers. */
const FIELDS = {
  place: [
    /^(name of )?(the )?(border )?crossing( point)?( name| code| name or code)?$/,
    /^border (post|point)$|^(point|port) of entry$|^poe$/,
    /^(nom du )?(point de passage|point d entree|poste frontiere|poste frontalier)( nom ou code)?$/,
    /^(nombre del )?(paso fronterizo|punto de entrada|puesto fronterizo|cruce)( nombre o codigo)?$/,
    /^(اسم )?(ال)?(معبر|منفذ)( الحدودي)?( الاسم او الرمز)?$/,
  ],
  entered: [
    /^(people |persons |individuals )?(in|in ?flow|entries|entry|entered|entering|arrivals|arrived)$/,
    'people who came in',
    /^(nombre d )?(entrees|entrants|arrivees)$|^personnes entrees$/,
    /^entradas$|^llegadas$|^personas que entraron$/,
    /^(الدخول|الداخلون|الداخلين|الوافدون|الوافدين|القادمون|القادمين)$/,
  ],
  left: [
    /^(people |persons |individuals )?(out|out ?flow|exits?|exited|left|leaving|departures|departed)$/,
    'people who went out',
    /^(nombre de )?(sorties|sortants|departs)$|^personnes sorties$/,
    /^salidas$|^personas que salieron$/,
    /^(الخروج|الخارجون|الخارجين|المغادرون|المغادرين)$/,
  ],
  date: ['date', 'day', 'jour', 'fecha', 'dia', 'التاريخ', 'اليوم'],
  country: [/^country( iso3| code)?$/, 'pays', 'pais', 'البلد'],
} as const satisfies Fields<string>;

const COUNTS = ['entered', 'left'] as const;

const REQUIRED = ['place', 'entered'] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  place: ['#loc+crossing+name'],
  entered: ['#affected+entered'],
  left: ['#affected+left'],
  date: ['#date+occurred'],
  country: ['#country+code+entered'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['place', 'Aruwa'],
  ['entered', 240],
  ['left', 35],
  ['date', '2026-05-14'],
  ['country', 'SSD'],
] as const satisfies TemplateCells<keyof typeof TAGS>;

const SOURCE = sourceOfSheets('CROSSING-SHEETS', 'Sheets of counts at crossings');

type CrossingCount = SheetCount<(typeof COUNTS)[number], 'country'>;

/** The side that "in" leads into, and the other one. */
type Sides = { readonly home: Iso3; readonly abroad: Iso3 };

const NO_SIDES = {
  code: 'noSides',
  reason: 'The crossing does not join a country of the operation with another one.',
  remedy: 'Import it into the operation of one of its countries.',
} as const;

const OTHER_COUNTRY = {
  code: 'otherCountry',
  reason: 'This is not the code of a country that the crossing joins.',
  remedy: 'Write the ISO 3166-1 code of the country that people came into.',
} as const;

const WHICH_SIDE = {
  code: 'whichSide',
  reason: 'Both sides are countries of the operation, and nothing says into which of them "in" is.',
  remedy: 'Say it, or add a column "country" with the code of the country that people came into.',
} as const;

/** Both sides may send their counts: which one did, somebody has to say, once for each border. */
const saidSide = (
  { row }: CrossingCount,
  sides: readonly Iso3[],
  { options, log }: ReadContext,
): Iso3 | undefined => {
  const border = sides.toSorted().join(' / ');
  const said = sides.find((country) => country === options.values?.country?.[border]);
  if (said === undefined) {
    const words = sides.map((country) => ({ code: country, word: country }));
    const { column } = row.cell('entered');
    log.ask({ field: 'country', column, value: border, kind: 'country', words });
    row.reject('place', WHICH_SIDE);
  }
  return said;
};

const homeOf = (
  count: CrossingCount,
  sides: readonly Iso3[],
  context: ReadContext,
): Iso3 | undefined => {
  const written = count.row.text('country');
  if (written !== null) {
    const stated = sides.find((country) => country === countryOfCode(written));
    if (stated === undefined) {
      count.row.reject('country', OTHER_COUNTRY);
    }
    return stated;
  }
  const own = sides.filter((country) => context.operation.countries.includes(country));
  if (own.length === 0) {
    count.row.reject('place', NO_SIDES);
  }
  return own.length > 1 ? saidSide(count, sides, context) : own[0];
};

/**
 * "In" is into the country that the row names; else into the one side that is a country of the operation.
 * Null, with a reject: nobody can tell.
 */
const sidesOf = (count: CrossingCount, context: ReadContext): Sides | null => {
  const sides = [...new Set(count.place.countries)];
  if (sides.length !== 2) {
    count.row.reject('place', NO_SIDES);
    return null;
  }
  const home = homeOf(count, sides, context);
  const abroad = sides.find((country) => country !== home);
  if (home === undefined || abroad === undefined) {
    return null;
  }
  context.log.note('sides', `In is read as into ${home}, out as from ${home}.`);
  return { home, abroad };
};

/** Border posts count those who pass: crossings, not individuals (domain rule 4). */
const flowOf = (
  { place, day }: CrossingCount,
  [from, to]: readonly [Iso3, Iso3],
  persons: number,
): Flow => ({
  from: { kind: 'country', iso3: from },
  to: { kind: 'country', iso3: to },
  via: place.id,
  kind: 'arrival',
  measure: 'daily',
  group: 'mixed',
  category: null,
  nationality: null,
  unit: 'crossings',
  reported: reported(persons),
  qualifier: 'exact',
  isPlanned: false,
  series: `Crossing sheets, into ${to}`,
  mode: null,
  organiser: null,
  asOf: day,
  asOfPrecision: 'day',
  periodStart: null,
  source: SOURCE.id,
  confidence: 'notStated',
  sensitivity: 'public',
  occurrence: 0,
  flags: [],
  note: null,
});

const flowsOf = (count: CrossingCount, context: ReadContext): readonly Flow[] => {
  const sides = sidesOf(count, context);
  if (sides === null) {
    return [];
  }
  const { home, abroad } = sides;
  const [entered, left] = [count.counts.get('entered'), count.counts.get('left')];
  return [
    ...(entered === undefined ? [] : [flowOf(count, [abroad, home], entered)]),
    ...(left === undefined ? [] : [flowOf(count, [home, abroad], left)]),
  ];
};

/** A sheet of crossings and people who came in and went out on a day. */
export const crossingCounts: TableFormat = {
  id: 'crossing-counts',
  title: 'sheet of counts at crossings',
  detect: (columns) => {
    const found = fieldColumns(columns, FIELDS);
    return found.has('place') && (found.has('entered') || found.has('left')) ? 0.6 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read: (table, context) => {
    const places = context.options.knownCrossings ?? [];
    const rows = eachSheetCount(table, { fields: FIELDS, columns: COUNTS }, { ...context, places });
    const flows = rows.flatMap((count) => flowsOf(count, context));
    return { ...EMPTY_DATASET, sources: [SOURCE], flows };
  },
};
