import {
  type AdminLevel,
  Area,
  type AreaRow,
  type Centre,
  Day,
  type Figure,
  type Flow,
  type Round,
  type Site,
} from '@waystation/domain';
import * as domain from '@waystation/domain/testing';

/** A day. */
export const day = (text: string): Day => Day.parse(text);

/** An area; its parent is what its P-code begins with. */
export const anArea = (pcode: string, level: AdminLevel, parent: string | null): AreaRow => ({
  ...Area.parse({ pcode, level, names: { en: `Area ${pcode}` }, parent, validOn: '2018-08-15' }),
  centre: [30, 7],
  bbox: [29, 6, 31, 8],
  areaKm2: 1_000,
});

/** Round 16 of South Sudan's Mobility Tracking, unless overridden. */
export const aRound = (overrides: Parameters<typeof domain.aRound>[0] = {}): Round =>
  domain.aRound({ number: 16, reportingDate: '2025-02-28', ...overrides });

/** A count of displaced individuals in a round; of an area unless the subject is overridden. */
export const aFigure = (
  round: Round,
  value: number,
  overrides: Parameters<typeof domain.aFigure>[0] = {},
): Figure =>
  domain.aFigure({
    reported: { kind: 'value', value },
    asOf: round.reportingDate,
    round: round.id,
    series: round.series,
    assessmentType: round.assessmentType,
    method: round.method,
    source: round.source,
    ...overrides,
  });

/** A site in an area. */
export const aSite = (id: string, declaredArea: string): Site =>
  domain.aSite(
    { id, names: { en: id }, position: [31.58, 4.85], declaredArea },
    { type: 'displacementSite', status: 'open' },
  );

/** Cumulative arrivals in Tunisia, unless overridden. */
export const aFlow = (value: number, overrides: Parameters<typeof domain.aFlow>[0] = {}): Flow =>
  domain.aFlow({ reported: { kind: 'value', value }, ...overrides });

/** Choucha camp without any count, unless overridden. */
export const aCentre = (overrides: Parameters<typeof domain.aCentre>[0] = {}): Centre =>
  domain.aCentre({ opened: null, counts: [], ...overrides });
