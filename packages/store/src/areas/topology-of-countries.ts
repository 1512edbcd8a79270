import { z } from 'zod';
import { lettersOfPcode } from './letters-of-pcode';

const Topology = z.looseObject({
  objects: z.looseObject({
    areas: z.looseObject({ geometries: z.array(z.looseObject({ id: z.string() })) }),
  }),
});

/**
 * A simplified text without the areas of other countries than those named. Lines stay where they
 * are, also those that nothing uses any more: what is left refers to them by their place.
 */
export const topologyOfCountries = (text: string, countries: readonly string[]): string => {
  const topology = Topology.parse(JSON.parse(text));
  const { areas } = topology.objects;
  const geometries = areas.geometries.filter(({ id }) => countries.includes(lettersOfPcode(id)));
  return geometries.length === areas.geometries.length
    ? text
    : JSON.stringify({
        ...topology,
        objects: { ...topology.objects, areas: { ...areas, geometries } },
      });
};
