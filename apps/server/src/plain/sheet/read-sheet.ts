import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import type { Audience, Crossing, OperationCode, OperationOverview } from '@waystation/domain';
import type { SheetGround } from '@waystation/picture';

const createCaller = createCallerFactory(appRouter);

/** A crossing of which it is known where it is. */
export type PlacedCrossing = Crossing & {
  readonly place: { readonly position: NonNullable<Crossing['place']['position']> };
};

const isPlaced = (crossing: Crossing): crossing is PlacedCrossing =>
  crossing.place.position !== null;

/** Reads of an operation as one audience may know it. */
export const readsOf = (api: Api, audience: Audience, operation: OperationCode) => {
  const caller = createCaller(api.contextFor(audience));
  return {
    /** Null: there is no such crossing, or nobody said where it is. */
    crossing: async (id: string): Promise<PlacedCrossing | null> => {
      const { crossings } = await caller.crossing.list({ operation });
      return crossings.filter(isPlaced).find(({ place }) => place.id === id) ?? null;
    },
    /** The coarsest areas; null: the operation has none. */
    ground: async (
      { operation: { countries }, levels }: OperationOverview,
      crossing: Crossing,
    ): Promise<SheetGround | null> => {
      const [level] = levels.map((one) => one.level).toSorted();
      if (level === undefined) {
        return null;
      }
      const [areas, shapes] = await Promise.all([
        caller.area.list({ operation, level }),
        caller.area.topology({ operation, level }),
      ]);
      return { areas, shapes, countries: [...new Set([...countries, ...crossing.countries])] };
    },
    /** The names of sources by their ids. */
    sources: async (): Promise<ReadonlyMap<string, string>> => {
      const sources = await caller.source.list({ operation });
      return new Map(sources.map(({ id, publisher, title }) => [id, `${publisher}, ${title}`]));
    },
    /** The sources of centres by the centres' ids. */
    sourceIdsOf: async (ids: readonly string[]): Promise<readonly string[]> => {
      const { centres } = await caller.centre.list({ operation });
      return centres.flatMap(({ place }) =>
        ids.includes(place.id) && place.source !== null ? [place.source] : [],
      );
    },
  };
};
