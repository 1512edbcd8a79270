import { type CentreCount, EMPTY_DATASET, groupBy } from '@waystation/domain';
import { shareOfFields } from '#table/field-columns';
import type { Fields } from '#table/row-reader';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import type { TableFormat } from '../format';
import { eachSheetCount } from './each-count';
import { sourceOfSheets } from './source-of-sheets';

/** Columns in English, French, Spanish and Arabic, as normalised headers. */
const FIELDS = {
  place: [
    /^(name of )?(the )?(reception |transit )?(cent(re|er)|way ?station)( name| code| name or code)?$/,
    /^(nom du |code du )?centre( d accueil| de transit)?( nom ou code)?$/,
    /^(nombre del |codigo del )?centro( de acogida| de transito)?( nombre o codigo)?$/,
    /^(اسم )?(ال)?مركز(الاسم او الرمز)?$/,
  ],
  present: [
    /^((number of )?(people|persons|individuals) )?(present|presence|occupancy|head ?count)( today)?$/,
    'current occupancy',
    'people present',
    /^(nombre de )?(personnes )?(presentes|presents)$|^presence$|^effectif( present)?$/,
    /^(numero de )?(personas )?presentes$|^ocupacion( actual)?$/,
    /^(عدد )?(الاشخاص )?(الموجودون|الموجودين|الحاضرون|الحاضرين)$|^الحضور$/,
  ],
  capacity: ['capacity', 'places', 'capacite', 'capacidad', 'السعة', 'الطاقة الاستيعابية'],
  blocked: ['blocked', 'blocked places', 'places bloquees', 'plazas bloqueadas'],
  date: ['date', 'day', 'jour', 'fecha', 'dia', 'التاريخ', 'اليوم'],
} as const satisfies Fields<string>;

const COUNTS = ['present', 'capacity', 'blocked'] as const;

const REQUIRED = ['place', 'present'] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  place: ['#loc+centre+name'],
  present: ['#affected+present'],
  capacity: ['#capacity'],
  blocked: ['#capacity+blocked'],
  date: ['#date+occurred'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['place', 'Aruwa transit centre'],
  ['present', 312],
  ['date', '2026-05-14'],
] as const satisfies TemplateCells<keyof typeof TAGS>;

const SOURCE = sourceOfSheets('CENTRE-SHEETS', 'Sheets of people present in centres');

/** A sheet of centres and people present there: two columns, and the day in a third or around the table. */
export const centrePresence: TableFormat = {
  id: 'centre-presence',
  title: 'sheet of people present in centres',
  detect: (columns) => {
    const { place, present } = FIELDS;
    return shareOfFields(columns, { place, present }) === 1 ? 0.6 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read: (table, context) => {
    const places = context.options.knownCentres ?? [];
    const rows = eachSheetCount(table, { fields: FIELDS, columns: COUNTS }, { ...context, places });
    const centreLogs = [...groupBy(rows, ({ place }) => place.id)].map(([centre, own]) => ({
      centre,
      statusLog: [],
      counts: own
        .flatMap(({ day, counts }) =>
          [...counts].map(
            ([kind, value]): CentreCount => ({
              at: day,
              kind,
              value,
              qualifier: 'exact',
              note: null,
              source: SOURCE.id,
            }),
          ),
        )
        .toSorted((a, b) => a.at.localeCompare(b.at)),
    }));
    return { ...EMPTY_DATASET, sources: [SOURCE], centreLogs };
  },
};
