import { groupBy, Pcode, type SexAge, type Store, sexAgeKey } from '@waystation/domain';
import { askAs } from '../ask-as';
import {
  CELLS,
  type CountyPart,
  CRISIS_DAY,
  type Crisis,
  isIn,
  type Level,
  PEOPLE,
  peopleIn,
  type SitePart,
} from './crisis';
import type { Combination } from './row-space';

/** A number that exists in the crisis, as a sum of its finest numbers, with its true value. */
export type Truth = {
  readonly name: string;
  readonly sum: Combination;
  readonly value: number;
  /** Published by nobody, and no sum of what is: an origin at a level without figures, all of a county that nobody counted. */
  readonly isLeftOver: boolean;
};

const unknownOf = ({ county, origin }: CountyPart): string => `${county} from ${origin}`;

const EVERYBODY: SexAge = { sex: null, ageMin: null, ageMax: null };

const LEVELS: readonly Level[] = [0, 1, 2];

/** The name of the people of one sex and band in an area or at a site. */
const nameOf = (subject: string, people: SexAge): string =>
  people === EVERYBODY ? subject : `${subject} of ${sexAgeKey(people)}`;

/** The people of one sex and band at one site. */
export const peopleAtSite = (site: string, people = EVERYBODY): Combination =>
  new Map(
    CELLS.filter((cell) => isIn(cell, people)).map((cell): [string, number] => [
      `${site} ${cell.name}`,
      1,
    ]),
  );

const truthOfSite = (site: SitePart, people = EVERYBODY): Truth => ({
  name: nameOf(site.site, people),
  sum: peopleAtSite(site.site, people),
  value: peopleIn(site, people),
  isLeftOver: false,
});

const truthOf = (
  name: string,
  parts: readonly CountyPart[],
  { people = EVERYBODY, isLeftOver = false } = {},
): Truth => ({
  name,
  isLeftOver,
  sum: new Map(
    parts.flatMap((part) =>
      CELLS.filter((cell) => isIn(cell, people)).map((cell): [string, number] => [
        `${unknownOf(part)} ${cell.name}`,
        1,
      ]),
    ),
  ),
  value: parts.reduce((so, part) => so + peopleIn(part, people), 0),
});

const areaOf = (part: CountyPart, level: Level): string =>
  ['SSD', part.state, part.county][level] ?? '';

const truthsAt = ({ parts, people, levels }: Crisis, level: Level): readonly Truth[] =>
  [...groupBy(parts, (part) => areaOf(part, level))].flatMap(([area, own]) => {
    const isUncounted = level === 2 && own.some(({ isCounted }) => !isCounted);
    const isSaid = (of: SexAge): boolean => people.includes(of) && own.some((one) => one.isSplit);
    return [
      truthOf(area, own, { isLeftOver: isUncounted }),
      ...PEOPLE.map((of) =>
        truthOf(nameOf(area, of), own, { people: of, isLeftOver: isUncounted && !isSaid(of) }),
      ),
      ...[...groupBy(own, ({ origin }) => origin)].map(([origin, from]) =>
        truthOf(`${area} from ${origin}`, from, {
          isLeftOver: isUncounted || !levels.includes(level),
        }),
      ),
    ];
  });

/** Every number about an area or a site, their sexes and ages, published or not, and about an area and an origin, at every level. */
export const truthsOf = (crisis: Crisis): ReadonlyMap<string, Truth> => {
  const outside = crisis.parts.filter(({ origin }) => origin === null || origin === 'SDN01');
  const truths = [
    ...crisis.sites.flatMap((site) => [
      truthOfSite(site),
      ...PEOPLE.map((people) => truthOfSite(site, people)),
    ]),
    ...LEVELS.flatMap((level) => truthsAt(crisis, level)),
    truthOf('outside', outside),
  ];
  return new Map(truths.map((truth) => [truth.name, truth]));
};

type Shown = { readonly name: string; readonly value: number | null };
type Caller = ReturnType<typeof askAs>;

const OPERATION = 'south-sudan';

const shownOnMaps = async (ask: Caller): Promise<readonly Shown[]> => {
  const shown: Shown[] = [];
  for (const level of LEVELS) {
    const figures = await ask.figure.areas({ operation: OPERATION, level, asOf: CRISIS_DAY });
    figures.pcode.forEach((pcode, index) => {
      shown.push({ name: pcode, value: figures.value[index] ?? null });
    });
    shown.push({ name: 'SSD', value: figures.total });
  }
  const sites = await ask.site.list({ operation: OPERATION, asOf: CRISIS_DAY });
  sites.id.forEach((id, index) => {
    shown.push({ name: id, value: sites.value[index] ?? null });
  });
  for (const { total } of await ask.round.list({ operation: OPERATION })) {
    shown.push({ name: 'SSD', value: total });
  }
  return shown;
};

const shownAsFlows = async (ask: Caller): Promise<readonly Shown[]> => {
  const { pairs, unknownOrForeign } = await ask.flow.origins({
    operation: OPERATION,
    asOf: CRISIS_DAY,
  });
  return [
    ...(pairs.length === 0 ? [] : [{ name: 'outside', value: unknownOrForeign }]),
    ...pairs.map(({ from, to, value }) => {
      const origin = { area: 'pcode', foreign: 'code', notStated: null }[from.kind];
      const code = from.kind === 'area' ? from.pcode : from.kind === 'foreign' ? from.code : origin;
      return { name: `${to} from ${code}`, value };
    }),
  ];
};

const shownOfPeople = async (ask: Caller, { parts }: Crisis): Promise<readonly Shown[]> => {
  const shown: Shown[] = [];
  const at = { operation: OPERATION, asOf: CRISIS_DAY };
  for (const people of PEOPLE) {
    for (const level of LEVELS) {
      const figures = await ask.figure.areas({ ...at, level, people });
      figures.pcode.forEach((pcode, index) => {
        shown.push({ name: nameOf(pcode, people), value: figures.value[index] ?? null });
      });
      shown.push({ name: nameOf('SSD', people), value: figures.total });
    }
    const sites = await ask.site.list({ ...at, people });
    sites.id.forEach((id, index) => {
      shown.push({ name: nameOf(id, people), value: sites.value[index] ?? null });
    });
    for (const county of new Set(parts.map((part) => part.county))) {
      const trend = await ask.area.trend({
        ...at,
        level: 2,
        pcodes: [Pcode.parse(county)],
        people,
      });
      shown.push(
        ...trend.points.map((point) => ({
          name: nameOf(county, people),
          value: point.people,
        })),
      );
    }
  }
  return shown;
};

const shownInPanels = async (ask: Caller, crisis: Crisis): Promise<readonly Shown[]> => {
  const shown: Shown[] = [];
  for (const level of LEVELS.filter((one) => one !== 1 || crisis.hasStates)) {
    for (const pcode of new Set(crisis.parts.map((part) => areaOf(part, level)))) {
      const at = { operation: OPERATION, level, pcode, asOf: CRISIS_DAY };
      const profile = await ask.area.profile(at);
      shown.push({ name: pcode, value: profile.value });
      shown.push(...profile.bySexAge.map(({ of, value }) => ({ name: nameOf(pcode, of), value })));
      shown.push(...profile.trend.map(({ value }) => ({ name: pcode, value })));
      shown.push({ name: `${pcode} from null`, value: profile.originNotStated });
      shown.push(
        ...profile.origins.map(({ label, pcode: origin, value }) => ({
          name: `${pcode} from ${origin ?? label}`,
          value,
        })),
      );
      shown.push(...profile.largestSites.map(({ id, value }) => ({ name: `${id}`, value })));
    }
  }
  return shown;
};

/** Everything that the public can read about a crisis from every answer that shows figures. */
export const shownToPublic = async (store: Store, crisis: Crisis): Promise<readonly Shown[]> => {
  const ask = askAs('public', store);
  return [
    ...(await shownOnMaps(ask)),
    ...(await shownOfPeople(ask, crisis)),
    ...(await shownAsFlows(ask)),
    ...(await shownInPanels(ask, crisis)),
  ];
};
