import {
  type Centre,
  type CentreAt,
  type CentreCount,
  type CentreOutlook,
  type CentreStatus,
  centreOutlook,
} from '@waystation/domain';
import { freeBetweenText, qualifiedText } from '@waystation/i18n';
import { type Chart, defineChart, type Words } from '../chart';
import { outlookWords } from './outlook-words';

/** One reception centre as known at the moment. */
export type CentreOnChart = {
  readonly centre: Centre;
  readonly at: CentreAt;
  readonly name: string;
  /** How long ago its people were counted, in words; null: nobody counted. */
  readonly counted: string | null;
};

/** Reception centres at a moment. */
export type CentreRows = {
  readonly title: string;
  readonly centres: readonly CentreOnChart[];
  readonly moment: Date;
};

/** The days until a centre is full, as places on the axis of days. */
export type OutlookRange = {
  readonly likely: number;
  readonly from: number;
  /** Where the range reaches past the axis it is open. */
  readonly to: number;
  readonly isOpen: boolean;
};

/** One row: what is known of a centre's places, and for how long they last. */
export type CentreBar = {
  readonly id: string;
  readonly name: string;
  readonly status: CentreStatus;
  readonly freeText: string;
  /** How many people are there, of how many places; null: nobody counted them. */
  readonly presentText: string | null;
  readonly isFull: boolean;
  /** Of the capacity; null: not all parts are known or the count is too old. */
  readonly taken: number | null;
  readonly blocked: number | null;
  readonly counted: string | null;
  readonly isStale: boolean;
  readonly range: OutlookRange | null;
  readonly outlook: string;
};

/** The centres where something is known, those that fill soonest first. */
export type CentresDrawing = {
  readonly bars: readonly CentreBar[];
  /** In words; null: none is left out. */
  readonly leftOut: string | null;
  /** The last day of the axis. */
  readonly axisDays: number;
};

/** What all centres together say, with how many are left out because nobody knows. */
export type CentresTotal = {
  /** Null: of no centre are free places known. */
  readonly free: number | null;
  /** More may be free: a bound or a dispute leaves it open. */
  readonly isLeast: boolean;
  readonly known: number;
  readonly unknown: number;
};

/** As many as the panel has room for. */
const BARS = 8;
/** The axis of the design: later than that nobody plans. */
const AXIS_DAYS = 40;

const isOpen = ({ at }: CentreOnChart): boolean => at.status !== 'closed';

/** Free places of the centres that are not closed; what is not known is counted apart, never as free. */
export const centresTotal = (centres: readonly Pick<CentreOnChart, 'at'>[]): CentresTotal => {
  const open = centres.filter(({ at }) => at.status !== 'closed');
  const known = open.filter(({ at }) => at.free.kind !== 'unknown' && at.freeBetween === null);
  const free = known.reduce(
    (sum, { at }) => sum + (at.free.kind === 'known' ? at.free.free : 0),
    0,
  );
  return {
    free: known.length === 0 ? null : free,
    isLeast: known.some(({ at }) => at.free.kind === 'known' && at.free.qualifier === 'atLeast'),
    known: known.length,
    unknown: open.length - known.length,
  };
};

const freeText = ({ at }: CentreOnChart, words: Words): string => {
  const { t, formats } = words;
  const { free } = at;
  const disputed = freeBetweenText(at.freeBetween, words);
  if (disputed !== null) {
    return disputed;
  }
  switch (free.kind) {
    case 'known':
      return qualifiedText(formats.number(free.free), free.qualifier, t);
    case 'overfull':
      return qualifiedText(t('centre.over', { count: free.over }), free.qualifier, t);
    case 'unknown':
      return t('centre.freeUnknown');
    default:
      return free satisfies never;
  }
};

const presentText = ({ at }: CentreOnChart, { t, formats }: Words): string | null => {
  const { capacity, present, qualifiers } = at.places;
  if (present === null) {
    return null;
  }
  const value = qualifiedText(formats.number(present), qualifiers.present, t);
  return capacity === null
    ? t('chart.centres.present', { value })
    : t('chart.centres.presentOf', {
        value,
        capacity: qualifiedText(formats.number(capacity), qualifiers.capacity, t),
      });
};

const rangeOf = (outlook: CentreOutlook): OutlookRange | null => {
  if (outlook.kind !== 'filling') {
    return null;
  }
  const { soonest, likely, latest } = outlook.days;
  const share = (days: number): number => Math.min(1, days / AXIS_DAYS);
  return {
    likely: share(likely),
    from: share(soonest),
    to: latest === null ? 1 : share(latest),
    isOpen: latest === null || latest > AXIS_DAYS,
  };
};

/** Filling soonest, then full, then those that do not fill, then those of which too little is known. */
const RANKS = {
  filling: 0,
  full: 1,
  notFilling: 2,
  notEnoughCounts: 3,
  countIsBound: 3,
  placesUnknown: 4,
} as const satisfies Record<CentreOutlook['kind'], number>;

type Told = CentreOnChart & { readonly outlook: CentreOutlook };

const likelyOf = ({ outlook }: Told): number =>
  outlook.kind === 'filling' ? outlook.days.likely : 0;

/** Of those that say the same, the one counted last says most. */
const countedAt = ({ at }: Told): string => at.places.countedAt ?? '';

const toldOf = ({ centres, moment }: CentreRows): readonly Told[] =>
  centres
    .filter(isOpen)
    .map((row) => ({ ...row, outlook: centreOutlook(row.centre, row.at, moment) }))
    .toSorted(
      (a, b) =>
        RANKS[a.outlook.kind] - RANKS[b.outlook.kind] ||
        likelyOf(a) - likelyOf(b) ||
        countedAt(b).localeCompare(countedAt(a)) ||
        a.name.localeCompare(b.name),
    );

const barOf = (row: Told, words: Words): CentreBar => {
  const { centre, at, name, counted, outlook } = row;
  const { capacity, blocked, present, freshness } = at.places;
  const isKnown = at.free.kind !== 'unknown' && at.freeBetween === null;
  const shareOf = (part: number | null): number | null =>
    isKnown && capacity !== null && capacity > 0 && part !== null
      ? Math.min(1, part / capacity)
      : null;
  return {
    id: centre.place.id,
    name,
    status: at.status,
    freeText: freeText(row, words),
    presentText: presentText(row, words),
    isFull: outlook.kind === 'full',
    taken: shareOf(present),
    blocked: shareOf(blocked),
    counted,
    isStale: freshness !== null && freshness !== 'fresh',
    range: rangeOf(outlook),
    outlook: outlookWords(outlook, words),
  };
};

const drawingOf = (rows: CentreRows, words: Words): CentresDrawing | null => {
  const told = toldOf(rows);
  const known = told.filter(({ at }) => at.places.present !== null || at.places.capacity !== null);
  if (known.length === 0) {
    return null;
  }
  const left = told.length - Math.min(BARS, known.length);
  return {
    bars: known.slice(0, BARS).map((row) => barOf(row, words)),
    leftOut: left === 0 ? null : words.t('chart.centres.leftOut', { count: left }),
    axisDays: AXIS_DAYS,
  };
};

const summaryOf = (rows: CentreRows, { t, formats }: Words): string => {
  const { free, isLeast, known, unknown } = centresTotal(rows.centres);
  if (known + unknown === 0) {
    return t('chart.centres.none');
  }
  const value = formats.number(free ?? 0);
  const said = {
    value: isLeast ? t('qualified.atLeast', { value }) : value,
    known: formats.number(known),
    count: known + unknown,
  };
  return free === null
    ? t('chart.centres.allUnknown', { count: unknown })
    : t(unknown === 0 ? 'chart.centres.freeAll' : 'chart.centres.free', said);
};

const tableOf = (rows: CentreRows, words: Words): Chart<CentresDrawing>['table'] => {
  const { t, formats } = words;
  const numberCell = ({ places }: CentreAt, kind: CentreCount['kind']) => {
    const value = places[kind];
    const qualifier = places.qualifiers[kind];
    const text =
      value === null ? t('absence.unknown') : qualifiedText(formats.number(value), qualifier, t);
    return { text, plain: value !== null && qualifier === 'exact' ? value : text };
  };
  return {
    title: rows.title,
    notes: [t('chart.centres.equation')],
    columns: [
      { label: t('table.centre'), isNumber: false },
      { label: t('table.status'), isNumber: false },
      { label: t('centre.capacity'), isNumber: true },
      { label: t('centre.blocked'), isNumber: true },
      { label: t('centre.present'), isNumber: true },
      { label: t('centre.freePlaces'), isNumber: true },
      { label: t('table.asOf'), isNumber: false },
      { label: t('outlook.title'), isNumber: false },
    ],
    rows: toldOf(rows).map((row) => ({
      cells: [
        { text: row.name },
        { text: t(`centreStatus.${row.at.status}`) },
        numberCell(row.at, 'capacity'),
        numberCell(row.at, 'blocked'),
        numberCell(row.at, 'present'),
        { text: freeText(row, words) },
        {
          text: row.counted ?? t('centre.neverCounted'),
          plain: row.at.places.countedAt ?? t('centre.neverCounted'),
        },
        { text: outlookWords(row.outlook, words) },
      ],
    })),
  };
};

/** What places reception centres have left, and for how many days at the inflow of the last seven. */
export const centresChart = defineChart<CentreRows, CentresDrawing>({
  id: 'centres',
  follows: ['place'],
  build: (rows, words) => ({
    drawing: drawingOf(rows, words),
    summary: summaryOf(rows, words),
    table: tableOf(rows, words),
  }),
});
