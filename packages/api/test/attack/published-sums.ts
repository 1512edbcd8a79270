import type { AdminLevel, Store } from '@waystation/domain';
import { askAs } from '../ask-as';
import { type CountyPart, CRISIS_DAY, type Crisis } from './crisis';
import type { Combination } from './row-space';

/** A number that exists in the crisis, as a sum of its finest numbers, with its true value. */
export type Truth = {
  readonly name: string;
  readonly sum: Combination;
  readonly value: number;
};

const unknownOf = ({ county, origin }: CountyPart): string => `${county} from ${origin}`;

const truthOf = (name: string, parts: readonly CountyPart[]): Truth => ({
  name,
  sum: new Map(parts.map((part) => [unknownOf(part), 1])),
  value: parts.reduce((so, { value }) => so + value, 0),
});

const areaOf = (part: CountyPart, level: AdminLevel): string =>
  ['SSD', part.state, part.county][level] ?? '';

/** Every number about an area, and about an area and an origin, at every level; and every site. */
export const truthsOf = ({ parts, sites }: Crisis): ReadonlyMap<string, Truth> => {
  const truths: Truth[] = sites.map(({ site, value }) => ({
    name: site,
    sum: new Map([[site, 1]]),
    value,
  }));
  for (const level of [0, 1, 2] as const) {
    for (const area of new Set(parts.map((part) => areaOf(part, level)))) {
      const own = parts.filter((part) => areaOf(part, level) === area);
      truths.push(truthOf(area, own));
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

const shownInPanels = async (ask: Caller, crisis: Crisis): Promise<readonly Shown[]> => {
  const shown: Shown[] = [];
  for (const level of [0, 1, 2] as const) {
    for (const pcode of new Set(crisis.parts.map((part) => areaOf(part, level)))) {
      const at = { operation: OPERATION, level, pcode, asOf: CRISIS_DAY };
      const profile = await ask.area.profile(at);
      shown.push({ name: pcode, value: profile.value });
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
    ...(await shownAsFlows(ask)),
    ...(await shownInPanels(ask, crisis)),
  ];
};
