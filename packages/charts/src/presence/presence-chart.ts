import { type Presence, SECTORS, type Sector } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { type Chart, defineChart, type Words } from '../chart';

/** An area that somebody could work in. */
export type AreaOfPresence = { readonly pcode: string; readonly name: string };

/** Who was reported to work in what, in the areas that the page is about. */
export type PresenceRows = {
  readonly title: string;
  readonly presence: Presence & { readonly sheet: NonNullable<Presence['sheet']> };
  readonly areas: readonly AreaOfPresence[];
};

/** One sector: how many organisations, and in which areas nobody reported. */
export type PresenceBar = {
  readonly id: Sector;
  readonly name: string;
  /** Of the areas, those with anybody. */
  readonly share: number;
  readonly text: string;
  /** Null: somebody reported in every area. */
  readonly nobodyIn: string | null;
};

/** Sectors with work in most areas first. */
export type PresenceDrawing = { readonly bars: readonly PresenceBar[] };

/** As many areas as a line still says; all are in the table. */
const NAMED = 6;

type Cells = ReadonlyMap<string, readonly number[]>;

const keyOf = (pcode: string, sector: Sector): string => `${pcode} ${sector}`;

const cellsOf = ({ presence, areas }: PresenceRows): Cells => {
  const inside = new Set(areas.map(({ pcode }) => pcode));
  return new Map(
    presence.cells
      .filter(({ pcode }) => inside.has(pcode))
      .map(({ pcode, sector, organisations }) => [keyOf(pcode, sector), organisations]),
  );
};

/** Sectors that the sheet has work in anywhere, in the order of their codes. */
const sectorsOf = ({ presence }: PresenceRows): readonly Sector[] => {
  const found = new Set(presence.cells.map(({ sector }) => sector));
  return SECTORS.filter((sector) => found.has(sector));
};

const namedUpTo = (areas: readonly AreaOfPresence[], { t, language }: Words): string => {
  const more = areas.length - NAMED;
  const names = areas.slice(0, NAMED).map(({ name }) => name);
  return joinWords(
    more > 0 ? [...names, t('chart.presence.more', { count: more })] : names,
    language,
  );
};

const barOf = (
  sector: Sector,
  { areas, cells }: { readonly areas: PresenceRows['areas']; readonly cells: Cells },
  words: Words,
): PresenceBar => {
  const { t, formats } = words;
  const of = (pcode: string): readonly number[] => cells.get(keyOf(pcode, sector)) ?? [];
  const without = areas.filter(({ pcode }) => of(pcode).length === 0);
  const organisations = new Set(areas.flatMap(({ pcode }) => of(pcode)));
  return {
    id: sector,
    name: t(`sector.${sector}`),
    share: areas.length === 0 ? 0 : (areas.length - without.length) / areas.length,
    text: t('chart.presence.bar', {
      organisations: formats.number(organisations.size),
      areas: formats.number(areas.length - without.length),
      all: formats.number(areas.length),
    }),
    nobodyIn:
      without.length === 0
        ? null
        : t('chart.presence.nobodyIn', { areas: namedUpTo(without, words) }),
  };
};

const summaryOf = ({ presence, areas }: PresenceRows, cells: Cells, words: Words): string => {
  const { t, formats } = words;
  const { periodStart, periodEnd } = presence.sheet;
  const withAnybody = new Set([...cells.keys()].map((key) => key.split(' ')[0]));
  const without = areas.filter(({ pcode }) => !withAnybody.has(pcode));
  const said = t('chart.presence.summary', {
    organisations: formats.number(new Set([...cells.values()].flat()).size),
    sectors: formats.number(new Set([...cells.keys()].map((key) => key.split(' ')[1])).size),
    areas: formats.number(withAnybody.size),
    all: formats.number(areas.length),
    period: formats.period(periodStart, periodEnd),
  });
  return without.length === 0
    ? said
    : `${said} ${t('chart.presence.nobodyAtAll', { areas: namedUpTo(without, words) })}`;
};

const tableOf = (
  rows: PresenceRows,
  cells: Cells,
  words: Words,
): Chart<PresenceDrawing>['table'] => {
  const { t, formats, language } = words;
  const { presence, areas, title } = rows;
  const { label, periodStart, periodEnd } = presence.sheet;
  const nameOf = (index: number): string => {
    const organisation = presence.organisations[index];
    return organisation?.acronym ?? organisation?.name ?? '';
  };
  return {
    title,
    notes: [
      `${label}. ${formats.period(periodStart, periodEnd)}.`,
      t('chart.presence.notProof'),
      ...(presence.elsewhere.length === 0
        ? []
        : [t('chart.presence.elsewhere', { areas: presence.elsewhere.join(', ') })]),
    ],
    columns: [
      { label: t('table.area'), isNumber: false },
      { label: t('chart.presence.sector'), isNumber: false },
      { label: t('chart.presence.organisations'), isNumber: true },
      { label: t('chart.presence.names'), isNumber: false },
    ],
    rows: areas.flatMap(({ pcode, name }) =>
      sectorsOf(rows).map((sector) => {
        const found = cells.get(keyOf(pcode, sector)) ?? [];
        return {
          cells: [
            { text: name },
            { text: t(`sector.${sector}`) },
            found.length === 0
              ? { text: t('chart.presence.nobody') }
              : { text: formats.number(found.length), plain: found.length },
            { text: joinWords(found.map(nameOf).toSorted(), language) },
          ],
        };
      }),
    ),
  };
};

/** Which organisations were reported to work in which sectors and areas, and where nobody was. */
export const presenceChart = defineChart<PresenceRows, PresenceDrawing>({
  id: 'presence',
  follows: ['area'],
  build: (rows, words) => {
    const cells = cellsOf(rows);
    const bars = sectorsOf(rows).map((sector) =>
      barOf(sector, { areas: rows.areas, cells }, words),
    );
    return {
      drawing: bars.length === 0 ? null : { bars: bars.toSorted((a, b) => b.share - a.share) },
      summary: summaryOf(rows, cells, words),
      table: tableOf(rows, cells, words),
    };
  },
});
