import { gunzipSync } from 'node:zlib';
import type { Basemap } from '@waystation/basemap';
import { Position } from '@waystation/domain';
import { z } from 'zod';
import type { KnownPlace } from './known-place';

const Towns = z.array(
  z.object({
    names: z.record(z.string(), z.string()),
    otherName: z.string().optional(),
    people: z.number().optional(),
    position: Position,
  }),
);

/** A town with the people that a gazetteer says it has, for an order among towns; 0: it says none. */
export type KnownTown = KnownPlace & { readonly people: number };

/** The towns of countries that the base map knows; none where it is not built. */
export const townsOf = (
  basemap: Basemap | null,
  countries: readonly string[],
): readonly KnownTown[] =>
  countries.flatMap((iso3) => {
    const packed = basemap?.towns(iso3);
    const towns =
      packed === undefined ? [] : Towns.parse(JSON.parse(gunzipSync(packed).toString()));
    return towns.map(
      ({ names, otherName, people = 0, position }): KnownTown => ({
        kind: 'town',
        names,
        otherNames: otherName === undefined ? [] : [otherName],
        countries: [iso3],
        position,
        people,
      }),
    );
  });
