import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import {
  type Audience,
  type Crossing,
  type OperationOverview,
  wholeCentres,
} from '@waystation/domain';
import { type SheetGeometry, sheetGeometry } from '@waystation/picture';
import type { Heads } from '../../read/heads';
import { createKept } from '../create-kept';
import { type KnownTown, townsOf } from '../where/towns-of';

/** A crossing of which it is known where it is. */
export type PlacedCrossing = Crossing & {
  readonly place: { readonly position: NonNullable<Crossing['place']['position']> };
};

/** What every list of an operation is made of. */
export type SheetBasis = {
  readonly crossings: readonly PlacedCrossing[];
  /** The names of sources by their ids. */
  readonly sources: ReadonlyMap<string, string>;
  /** The sources of centres by the centres' ids. */
  readonly sourceOf: ReadonlyMap<string, string>;
};

/** Reads of an operation as one audience may know it. */
export type SheetReads = {
  readonly basis: (overview: OperationOverview, audience: Audience) => Promise<SheetBasis>;
  /** The coarsest areas around a crossing; null: the operation has none. */
  readonly ground: (
    overview: OperationOverview,
    audience: Audience,
    crossing: Crossing,
  ) => Promise<SheetGeometry | null>;
  /** The towns of its countries, those of most people first. */
  readonly towns: (
    overview: OperationOverview,
    crossing: Crossing,
  ) => Promise<readonly KnownTown[]>;
};

/** Operations times audiences whose lists are printed at one time. */
const MOST_BASES = 8;

/** Pairs of countries whose crossings are printed at one time. */
const MOST_GROUNDS = 8;

const createCaller = createCallerFactory(appRouter);

const isPlaced = (crossing: Crossing): crossing is PlacedCrossing =>
  crossing.place.position !== null;

const readBasis = async (
  api: Api,
  { operation: { code: operation } }: OperationOverview,
  audience: Audience,
): Promise<SheetBasis> => {
  const caller = createCaller(api.contextFor(audience));
  const [{ crossings }, list, sources] = await Promise.all([
    caller.crossing.list({ operation }),
    caller.centre.list({ operation }),
    caller.source.list({ operation }),
  ]);
  return {
    crossings: crossings.filter(isPlaced),
    sources: new Map(sources.map(({ id, publisher, title }) => [id, `${publisher}, ${title}`])),
    sourceOf: new Map(
      wholeCentres(list).centres.flatMap(({ place: { id, source } }) =>
        source === null ? [] : [[id, source] as const],
      ),
    ),
  };
};

const countriesOf = ({ operation }: OperationOverview, crossing: Crossing): readonly string[] =>
  [...new Set([...operation.countries, ...crossing.countries])].toSorted();

const readGround = async (
  api: Api,
  overview: OperationOverview,
  { audience, crossing }: { readonly audience: Audience; readonly crossing: Crossing },
): Promise<SheetGeometry | null> => {
  const caller = createCaller(api.contextFor(audience));
  const { code: operation } = overview.operation;
  const [level] = overview.levels.map((one) => one.level).toSorted();
  if (level === undefined) {
    return null;
  }
  const [areas, shapes] = await Promise.all([
    caller.area.list({ operation, level }),
    caller.area.topology({ operation, level }),
  ]);
  return sheetGeometry({ areas, shapes, countries: countriesOf(overview, crossing) });
};

/** Reads what lists on paper need once for each state of an operation: outlines are large. */
export const createSheetReads = ({
  api,
  heads,
  basemap,
}: {
  readonly api: Api;
  readonly heads: Heads;
  readonly basemap: Basemap | null;
}): SheetReads => {
  const bases = createKept<SheetBasis>(MOST_BASES);
  const grounds = createKept<SheetGeometry | null>(MOST_GROUNDS);
  const towns = createKept<readonly KnownTown[]>(MOST_GROUNDS);
  const keyOf = async ({ operation: { code } }: OperationOverview, audience: Audience) =>
    `${code} ${audience} ${await heads.stateOf([code])}`;
  return {
    basis: async (overview, audience) =>
      bases(await keyOf(overview, audience), () => readBasis(api, overview, audience)),
    ground: async (overview, audience, crossing) =>
      grounds(`${await keyOf(overview, audience)} ${countriesOf(overview, crossing)}`, () =>
        readGround(api, overview, { audience, crossing }),
      ),
    towns: async (overview, crossing) => {
      const countries = countriesOf(overview, crossing);
      return towns(countries.join(), async () =>
        townsOf(basemap, countries).toSorted((a, b) => b.people - a.people),
      );
    },
  };
};
