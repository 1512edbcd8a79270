import type { Figure, Store } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import fc from 'fast-check';
import { aFigure, anArea, aRound, aSite } from '../builders';
import { memoryStore } from '../memory-store';

/** People in one county from one origin; null: the source says no origin. */
export type CountyPart = {
  readonly state: string;
  readonly county: string;
  readonly origin: string | null;
  readonly value: number;
};

/** People at one site. */
export type SitePart = { readonly county: string; readonly site: string; readonly value: number };

/** A made-up crisis, as its finest true numbers. */
export type Crisis = { readonly parts: readonly CountyPart[]; readonly sites: readonly SitePart[] };

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 90 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const STATES = ['SS01', 'SS02', 'SS03'] as const;

/** Where people come from: two states, a foreign region, or not stated. */
const ORIGINS = ['SS01', 'SS02', 'SDN01', null] as const;

const splitAmongSites = (county: string, total: number, cuts: readonly number[]): SitePart[] => {
  const places = [
    0,
    ...cuts.map((cut) => Math.floor((cut * total) / 100)).toSorted((a, b) => a - b),
  ];
  return places.map((from, index) => ({
    county,
    site: `site:${county}-${index}`,
    value: (places[index + 1] ?? total) - from,
  }));
};

/** Crises of up to three states with up to three counties each, with origins and sites. */
export const crises: fc.Arbitrary<Crisis> = fc
  .array(
    fc.array(
      fc.record({
        counts: fc.array(fc.option(count, { freq: 2 }), { minLength: 4, maxLength: 4 }),
        cuts: fc.option(fc.array(fc.nat(100), { maxLength: 2 }), { freq: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((states) => {
    const counties = states.flatMap((own, index) =>
      own.map((county, at) => {
        const state = STATES[index] ?? 'SS03';
        return { ...county, state, pcode: `${state}0${at + 1}` };
      }),
    );
    const parts = counties.flatMap(({ state, pcode, counts }) =>
      counts.flatMap((value, at) =>
        value === null ? [] : [{ state, county: pcode, origin: ORIGINS[at] ?? null, value }],
      ),
    );
    const totalOf = (county: string): number =>
      parts.filter((part) => part.county === county).reduce((so, { value }) => so + value, 0);
    const sites = counties.flatMap(({ pcode, cuts }) =>
      cuts === null || !parts.some((part) => part.county === pcode)
        ? []
        : splitAmongSites(pcode, totalOf(pcode), cuts),
    );
    return { parts, sites };
  });

const round = aRound();

const figuresOfLevel = (
  { parts }: Crisis,
  level: 0 | 1 | 2,
  pcodeOf: (part: CountyPart) => string,
): readonly Figure[] => {
  const sums = new Map<string, { readonly part: CountyPart; readonly value: number }>();
  for (const part of parts) {
    const key = `${pcodeOf(part)} ${part.origin}`;
    sums.set(key, { part, value: (sums.get(key)?.value ?? 0) + part.value });
  }
  return [...sums.values()].map(({ part, value }) =>
    aFigure(round, value, {
      subject: { kind: 'area', pcode: pcodeOf(part), level },
      isPart: true,
      origin: { country: null, pcode: part.origin, name: part.origin },
    }),
  );
};

/** A store that publishes a crisis at three levels, by origin and by site. */
export const storeOf = (crisis: Crisis): Store => {
  const counties = [...new Set(crisis.parts.map(({ county }) => county))];
  return memoryStore({
    operation: anOperation(),
    areas: [
      ...STATES.map((pcode) => anArea(pcode, 1, 'SS')),
      ...counties.map((pcode) => anArea(pcode, 2, pcode.slice(0, 4))),
    ],
    rounds: [round],
    figures: [
      ...figuresOfLevel(crisis, 0, () => 'SSD'),
      ...figuresOfLevel(crisis, 1, ({ state }) => state),
      ...figuresOfLevel(crisis, 2, ({ county }) => county),
      ...crisis.sites.map(({ site, value }) =>
        aFigure(round, value, { subject: { kind: 'place', id: site } }),
      ),
    ],
    sites: crisis.sites.map(({ site, county }) => aSite(site, county)),
  });
};

/** The day that every made-up crisis was reported. */
export const CRISIS_DAY = round.reportingDate;
