import type { Figure, SexAge, Store } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import fc from 'fast-check';
import { aFigure, anArea, aRound, aSite } from '../builders';
import { memoryStore } from '../memory-store';

/** The finest that is ever told apart of people: girls, boys, women and men. */
export const CELLS = [
  { name: 'girls', sex: 'female', ageMin: 0, ageMax: 17 },
  { name: 'boys', sex: 'male', ageMin: 0, ageMax: 17 },
  { name: 'women', sex: 'female', ageMin: 18, ageMax: null },
  { name: 'men', sex: 'male', ageMin: 18, ageMax: null },
] as const;

/** Every sex and band that figures can be of. */
export const PEOPLE: readonly SexAge[] = [
  { sex: 'female', ageMin: null, ageMax: null },
  { sex: 'male', ageMin: null, ageMax: null },
  { sex: null, ageMin: 0, ageMax: 17 },
  { sex: null, ageMin: 18, ageMax: null },
  ...CELLS.map(({ sex, ageMin, ageMax }) => ({ sex, ageMin, ageMax })),
];

/** Whether one of {@link CELLS} is part of a sex and band. */
export const isIn = (cell: (typeof CELLS)[number], { sex, ageMin }: SexAge): boolean =>
  (sex === null || cell.sex === sex) && (ageMin === null || cell.ageMin === ageMin);

/** People in one county from one origin; null: the source says no origin. */
export type CountyPart = {
  readonly state: string;
  readonly county: string;
  readonly origin: string | null;
  readonly value: number;
  /** The people of each of {@link CELLS}, together the value. */
  readonly cells: readonly number[];
  /** Whether the county's counts by sex and age are published. */
  readonly isSplit: boolean;
};

/** How many of a part are of a sex and band. */
export const peopleIn = ({ cells }: CountyPart, people: SexAge): number =>
  CELLS.reduce((sum, cell, index) => sum + (isIn(cell, people) ? (cells[index] ?? 0) : 0), 0);

/** People at one site. */
export type SitePart = { readonly county: string; readonly site: string; readonly value: number };

/** A made-up crisis, as its finest true numbers. */
export type Crisis = {
  readonly parts: readonly CountyPart[];
  readonly sites: readonly SitePart[];
  /** The sexes and bands that are published. */
  readonly people: readonly SexAge[];
};

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 90 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const STATES = ['SS01', 'SS02', 'SS03'] as const;

/** Where people come from: two states, a foreign region, or not stated. */
const ORIGINS = ['SS01', 'SS02', 'SDN01', null] as const;

/** A total cut in as many pieces as there are cuts, and one more. */
const piecesOf = (total: number, cuts: readonly number[]): readonly number[] => {
  const ends = cuts.map((cut) => Math.floor((cut * total) / 100)).toSorted((a, b) => a - b);
  return [...ends, total].map((end, index) => end - (ends[index - 1] ?? 0));
};

const splitAmongSites = (county: string, total: number, cuts: readonly number[]): SitePart[] =>
  piecesOf(total, cuts).map((value, index) => ({
    county,
    site: `site:${county}-${index}`,
    value,
  }));

const county = fc.record({
  counts: fc.array(fc.option(count, { freq: 2 }), { minLength: 4, maxLength: 4 }),
  cuts: fc.option(fc.array(fc.nat(100), { maxLength: 2 }), { freq: 2 }),
  sexAges: fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
  isSplit: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
});

/** Crises of up to three states with up to three counties each, with origins, sites, sexes and ages. */
export const crises: fc.Arbitrary<Crisis> = fc
  .record({
    states: fc.array(fc.array(county, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    people: fc.subarray([...PEOPLE]),
  })
  .map(({ states, people }) => {
    const counties = states.flatMap((own, index) =>
      own.map((one, at) => {
        const state = STATES[index] ?? 'SS03';
        return { ...one, state, pcode: `${state}0${at + 1}` };
      }),
    );
    const parts = counties.flatMap(({ state, pcode, counts, sexAges, isSplit }) =>
      counts.flatMap((value, at): readonly CountyPart[] =>
        value === null
          ? []
          : [
              {
                state,
                county: pcode,
                origin: ORIGINS[at] ?? null,
                value,
                cells: piecesOf(value, sexAges),
                isSplit,
              },
            ],
      ),
    );
    const totalOf = (county: string): number =>
      parts.filter((part) => part.county === county).reduce((so, { value }) => so + value, 0);
    const sites = counties.flatMap(({ pcode, cuts }) =>
      cuts === null || !parts.some((part) => part.county === pcode)
        ? []
        : splitAmongSites(pcode, totalOf(pcode), cuts),
    );
    return { parts, sites, people };
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

/** States and the country know the sexes and ages of all their people, counties only their own. */
const figuresBySexAge = (
  { parts, people }: Crisis,
  level: 0 | 1 | 2,
  pcodeOf: (part: CountyPart) => string,
): readonly Figure[] =>
  people.flatMap((of) =>
    [
      ...new Set(parts.filter(({ isSplit }) => isSplit || level < 2).map((part) => pcodeOf(part))),
    ].map((pcode) =>
      aFigure(
        round,
        parts
          .filter((part) => pcodeOf(part) === pcode)
          .reduce((sum, part) => sum + peopleIn(part, of), 0),
        { ...of, subject: { kind: 'area', pcode, level } },
      ),
    ),
  );

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
      ...figuresBySexAge(crisis, 0, () => 'SSD'),
      ...figuresBySexAge(crisis, 1, ({ state }) => state),
      ...figuresBySexAge(crisis, 2, ({ county: own }) => own),
      ...crisis.sites.map(({ site, value }) =>
        aFigure(round, value, { subject: { kind: 'place', id: site } }),
      ),
    ],
    sites: crisis.sites.map(({ site, county }) => aSite(site, county)),
  });
};

/** The day that every made-up crisis was reported. */
export const CRISIS_DAY = round.reportingDate;
