import { type AdminLevel, Pcode, type SexAge, type Store, sexAgeKey } from '@waystation/domain';
import { askAs } from '../ask-as';
import { CELLS, type CountyPart, CRISIS_DAY, type Crisis, isIn, PEOPLE, peopleIn } from './crisis';
import type { Combination } from './row-space';

/** A number that exists in the crisis, as a sum of its finest numbers, with its true value. */
export type Truth = {
  readonly name: string;
  readonly sum: Combination;
  readonly value: number;
};

const unknownOf = ({ county, origin }: CountyPart): string => `${county} from ${origin}`;

const EVERYBODY: SexAge = { sex: null, ageMin: null, ageMax: null };

const truthOf = (name: string, parts: readonly CountyPart[], people = EVERYBODY): Truth => ({
  name,
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

/** The name of the people of one sex and band in an area. */
const nameOf = (area: string, people: SexAge): string => `${area} of ${sexAgeKey(people)}`;

const areaOf = (part: CountyPart, level: AdminLevel): string =>
  ['SSD', part.state, part.county][level] ?? '';

/** Every number about an area, its sexes and ages, published or not, and about an area and an origin, at every level; and every site. */
export const truthsOf = ({ parts, sites }: Crisis): ReadonlyMap<string, Truth> => {
  const truths: Truth[] = sites.map(({ site, value }) => ({
    name: site,
    sum: new Map([[site, 1]]),
    value,
  }));
  for (const level of [0, 1, 2] as const) {
    for (const area of new Set(parts.map((part) => areaOf(part, level)))) {
      const own = parts.filter((part) => areaOf(part, level) === area);
      truths.push(
        truthOf(area, own),
        ...PEOPLE.map((people) => truthOf(nameOf(area, people), own, people)),
      );
      for (const origin of new Set(own.map((part) => part.origin))) {
        truths.push(
          truthOf(
            `${area} from ${origin}`,
            own.filter((part) => part.origin === origin),
          ),
        );
      }
    }
  }
  const outside = parts.filter(({ origin }) => origin === null || origin === 'SDN01');
  return new Map([...truths, truthOf('outside', outside)].map((truth) => [truth.name, truth]));
};

type Shown = { readonly name: string; readonly value: number | null };
type Caller = ReturnType<typeof askAs>;

const OPERATION = 'south-sudan';

const shownOnMaps = async (ask: Caller): Promise<readonly Shown[]> => {
  const shown: Shown[] = [];
  for (const level of [0, 1, 2] as const) {
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
    for (const level of [0, 1, 2] as const) {
      const figures = await ask.figure.areas({ ...at, level, people });
      figures.pcode.forEach((pcode, index) => {
        shown.push({ name: nameOf(pcode, people), value: figures.value[index] ?? null });
      });
      shown.push({ name: nameOf('SSD', people), value: figures.total });
    }
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
  for (const level of [0, 1, 2] as const) {
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
