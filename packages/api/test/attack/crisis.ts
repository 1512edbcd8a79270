import type { Figure, SexAge, Site, Store } from '@waystation/domain';
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
  /** Whether its count of everybody is. */
  readonly isCounted: boolean;
};

/** How many of a part or a site are of a sex and band. */
export const peopleIn = (
  { cells }: { readonly cells: readonly number[] },
  people: SexAge,
): number =>
  CELLS.reduce((sum, cell, index) => sum + (isIn(cell, people) ? (cells[index] ?? 0) : 0), 0);

/** People at one site. */
export type SitePart = {
  readonly county: string;
  readonly site: string;
  readonly value: number;
  /** The people of each of {@link CELLS}, together the value. */
  readonly cells: readonly number[];
  /** Whether its counts by sex and age are published. */
  readonly isSplit: boolean;
};

/** A level at which areas are counted. */
export type Level = 0 | 1 | 2;

/** A made-up crisis, as its finest true numbers. */
export type Crisis = {
  readonly parts: readonly CountyPart[];
  readonly sites: readonly SitePart[];
  /** The sexes and bands that are published. */
  readonly people: readonly SexAge[];
  /** The levels at which figures are published. */
  readonly levels: readonly Level[];
  /** Whether boundaries of the states are loaded; those of the counties always are. */
  readonly hasStates: boolean;
  /** Whether sites say in which county they are. */
  readonly isDeclared: boolean;
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

type SiteSplit = Pick<SitePart, 'county' | 'isSplit'> & { readonly cuts: readonly number[] };

/** Sites of a county, each with its share of the girls, the boys, the women and the men. */
const splitAmongSites = (
  parts: readonly CountyPart[],
  { county, isSplit, cuts }: SiteSplit,
): readonly SitePart[] => {
  const shares = CELLS.map((_, at) =>
    piecesOf(
      parts.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0),
      cuts,
    ),
  );
  return [...cuts, 100].map((_, index) => {
    const cells = shares.map((share) => share[index] ?? 0);
    const value = cells.reduce((sum, cell) => sum + cell);
    return { county, site: `site:${county}-${index}`, value, cells, isSplit };
  });
};

const county = fc.record({
  counts: fc.array(fc.option(count, { freq: 2 }), { minLength: 4, maxLength: 4 }),
  cuts: fc.option(fc.array(fc.nat(100), { maxLength: 2 }), { freq: 2 }),
  sexAges: fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
  isSplit: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
});

/**
 * Crises of up to three states with up to three counties each, with origins, sites, sexes and ages;
 * some with a level that nobody drew or published.
 */
export const crises: fc.Arbitrary<Crisis> = fc
  .record({
    states: fc.array(fc.array(county, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    people: fc.subarray([...PEOPLE]),
    levels: fc.constantFrom<readonly Level[]>([0, 1, 2], [1, 2]),
    hasStates: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, fc.boolean()),
    isDeclared: fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, fc.boolean()),
    areSitesSplit: fc.boolean(),
  })
  .map(({ states, areSitesSplit, ...published }) => {
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
                isCounted: true,
              },
            ],
      ),
    );
    const sites = counties.flatMap(({ pcode, cuts, isSplit }) => {
      const own = parts.filter((part) => part.county === pcode);
      return cuts === null || own.length === 0
        ? []
        : splitAmongSites(own, { county: pcode, isSplit: isSplit && areSitesSplit, cuts });
    });
    return { ...published, parts, sites };
  });

const round = aRound();

const areaAt = ({ state, county: own }: CountyPart, level: Level): string =>
  ({ 0: 'SSD', 1: state, 2: own })[level];

const figuresOfLevel = ({ parts }: Crisis, level: Level): readonly Figure[] => {
  const sums = new Map<string, { readonly part: CountyPart; readonly value: number }>();
  for (const part of parts.filter(({ isCounted }) => isCounted || level < 2)) {
    const key = `${areaAt(part, level)} ${part.origin}`;
    sums.set(key, { part, value: (sums.get(key)?.value ?? 0) + part.value });
  }
  return [...sums.values()].map(({ part, value }) =>
    aFigure(round, value, {
      subject: { kind: 'area', pcode: areaAt(part, level), level },
      isPart: true,
      origin: { country: null, pcode: part.origin, name: part.origin },
    }),
  );
};

/** States and the country know the sexes and ages of all their people, counties only their own. */
const figuresBySexAge = ({ parts, people }: Crisis, level: Level): readonly Figure[] =>
  people.flatMap((of) =>
    [
      ...new Set(
        parts.filter(({ isSplit }) => isSplit || level < 2).map((part) => areaAt(part, level)),
      ),
    ].map((pcode) =>
      aFigure(
        round,
        parts
          .filter((part) => areaAt(part, level) === pcode)
          .reduce((sum, part) => sum + peopleIn(part, of), 0),
        { ...of, subject: { kind: 'area', pcode, level } },
      ),
    ),
  );

const figuresOfSite = (site: SitePart, people: readonly SexAge[]): readonly Figure[] => {
  const subject = { kind: 'place' as const, id: site.site };
  return [
    aFigure(round, site.value, { subject }),
    ...(site.isSplit ? people : []).map((of) =>
      aFigure(round, peopleIn(site, of), { ...of, subject }),
    ),
  ];
};

const asSite = ({ site: id, county: own }: SitePart, isDeclared: boolean): Site => {
  const site = aSite(id, own);
  return isDeclared ? site : { ...site, place: { ...site.place, declaredArea: null } };
};

/** A store that publishes a crisis at its levels, by origin and by site. */
export const storeOf = (crisis: Crisis): Store => {
  const counties = [...new Set(crisis.parts.map((part) => part.county))];
  return memoryStore({
    operation: anOperation(),
    areas: [
      ...(crisis.hasStates ? STATES : []).map((pcode) => anArea(pcode, 1, 'SS')),
      ...counties.map((pcode) => anArea(pcode, 2, pcode.slice(0, 4))),
    ],
    rounds: [round],
    figures: [
      ...crisis.levels.flatMap((level) => [
        ...figuresOfLevel(crisis, level),
        ...figuresBySexAge(crisis, level),
      ]),
      ...crisis.sites.flatMap((site) => figuresOfSite(site, crisis.people)),
    ],
    sites: crisis.sites.map((site) => asSite(site, crisis.isDeclared)),
  });
};

/** The day that every made-up crisis was reported. */
export const CRISIS_DAY = round.reportingDate;
