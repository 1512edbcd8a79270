import type { MeasuredQuantity } from '@waystation/domain';
import type { Fields } from '#table/row-reader';
import type { Tags, TemplateCells } from '#templates/template';

/**
 * Columns of quantities, as normalised headers. "Functional" and "in use" are what standards count, so a
 * bare "latrines" is taken as such; what is planned or broken has columns of other names, which are not read.
 */
export const QUANTITY_FIELDS = {
  waterLitresPerPersonDay: [
    /^(average )?(amount of )?(water )?lit(re|er)s (of water )?(available |used )?(per|\/) ?(person|capita|individual)( (per|and|a)? ?day)?$/,
    'water litres per person per day',
    'lpcd',
    'litres d eau par personne et par jour',
    'litros de agua por persona y dia',
  ],
  waterDistanceMetres: [
    /^(maximum )?distance to (the )?(nearest )?(main )?water (point|source) (in )?(m|met(re|er)s)$/,
  ],
  waterQueueMinutes: [
    /^(average |maximum )?(queu(e?)ing|waiting|queue) time (at |for )?(the )?water( point| source)? (in )?min(ute)?s?$/,
  ],
  taps: [
    /^(number of )?(functional |functioning |working )?(water )?taps?( (functional|in use))?$/,
    'robinets',
    'grifos',
  ],
  handPumps: [
    /^(number of )?(functional |functioning |working )?hand ?pumps?( (functional|in use))?$/,
    'pompes manuelles',
    'bombas manuales',
  ],
  openWells: [/^(number of )?(functional |protected )?open (hand )?wells?$/],
  toilets: [
    /^(number of )?(functional |functioning |usable )?(latrines?|toilets?)( (functional|in use))?$/,
    'latrines fonctionnelles',
    'letrinas funcionales',
  ],
  bathingFacilities: [
    /^(number of )?(functional )?(bathing facilities|bathing cubicles|showers|bath shelters)$/,
  ],
  laundryFacilities: [/^(number of )?(functional )?(laundry facilities|washing basins)$/],
  hygienePromoters: [/^(number of )?(active )?hygiene promoters$/],
  coveredAreaM2: [
    /^(total )?covered (living )?(area|space|floor area) (in )?(m2|sq ?m|square metres)$/,
  ],
  siteAreaM2: [/^(total )?(site|settlement|camp) area (in )?(m2|sq ?m|square metres)$/],
} as const satisfies Fields<MeasuredQuantity>;

/** Columns of a table of what is measured at places. */
export const CONDITION_FIELDS = {
  place: ['place id', 'place'],
  site: ['site id', 'ssid', 'location ssid', 'site ssid'],
  centre: ['centre id', 'center id'],
  day: ['date', 'survey date', 'date of assessment', 'assessment date', 'date of survey'],
  source: ['source', 'source title'],
  ...QUANTITY_FIELDS,
} as const satisfies Fields<string>;
/** One column of such a table. */
export type ConditionField = keyof typeof CONDITION_FIELDS;

/** HXL hashtags of the same. */
export const CONDITION_TAGS = {
  place: ['#loc+measured+code'],
  day: ['#date+occurred'],
  source: ['#meta+source+measured'],
  waterLitresPerPersonDay: ['#indicator+water+litres'],
  waterDistanceMetres: ['#indicator+water+metres'],
  waterQueueMinutes: ['#indicator+water+minutes'],
  taps: ['#indicator+taps+num'],
  handPumps: ['#indicator+handpumps+num'],
  openWells: ['#indicator+wells+num'],
  toilets: ['#indicator+toilets+num'],
  bathingFacilities: ['#indicator+bathing+num'],
  laundryFacilities: ['#indicator+laundry+num'],
  hygienePromoters: ['#indicator+promoters+num'],
  coveredAreaM2: ['#indicator+covered+m2'],
  siteAreaM2: ['#indicator+site+m2'],
} as const satisfies Tags<ConditionField>;

/** What the example of a template says. */
export const CONDITION_CELLS = [
  ['place', 'site:SSD-S0001'],
  ['day', '2026-05-14'],
  ['source', 'WASH survey May 2026'],
  ['waterLitresPerPersonDay', 14.5],
  ['waterDistanceMetres', 350],
  ['waterQueueMinutes', 20],
  ['taps', 12],
  ['handPumps', 3],
  ['openWells', ''],
  ['toilets', 45],
  ['bathingFacilities', 20],
  ['laundryFacilities', ''],
  ['hygienePromoters', 4],
  ['coveredAreaM2', ''],
  ['siteAreaM2', 42_000],
] as const satisfies TemplateCells<keyof typeof CONDITION_TAGS>;
