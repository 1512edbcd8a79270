import type { KnownPlace } from '../plain/where/known-place';
import { exampleOf } from './nearest-parameters';

/** What other services call some of our parameters. */
const USUAL_NAMES: ReadonlyMap<string, string> = new Map([
  ...['latitude', 'y'].map((name) => [name, 'lat'] as const),
  ...['longitude', 'lng', 'long', 'x'].map((name) => [name, 'lon'] as const),
  ...['persons', 'pax', 'count'].map((name) => [name, 'people'] as const),
  ...['place', 'location', 'q'].map((name) => [name, 'where'] as const),
  ...['op', 'country_code'].map((name) => [name, 'operation'] as const),
  ...['date', 'day', 'time'].map((name) => [name, 'at'] as const),
]);

/** What the example may be made of. */
export type ExampleParts = {
  /** Parameters that this door takes. */
  readonly known: readonly string[];
  /** Places of the operation, of which one stands where the question has none. */
  readonly places: readonly KnownPlace[];
  /** Whether the door says by itself where the people are. */
  readonly hasPoint: boolean;
};

/**
 * The query to write instead of one with a parameter that nobody knows: what was asked without it, or
 * under our name for it, and with what is missing. `asked`: the parameters, under our names where they are ours.
 */
export const exampleInstead = (
  asked: URLSearchParams,
  { known, places, hasPoint }: ExampleParts,
): string => {
  const search = new URLSearchParams();
  for (const [name, value] of asked) {
    const own = known.includes(name) ? name : (USUAL_NAMES.get(name.toLowerCase()) ?? name);
    if (known.includes(own) && !search.has(own)) {
      search.set(own, value);
    }
  }
  const operation = search.get('operation') ?? exampleOf('operation') ?? '';
  const isPlaced = hasPoint || search.has('where') || (search.has('lat') && search.has('lon'));
  const [place] = places;
  const [longitude, latitude] = place?.position ?? [exampleOf('lon'), exampleOf('lat')];
  if (!isPlaced) {
    search.delete('lat');
    search.delete('lon');
    search.set('lat', String(latitude));
    search.set('lon', String(longitude));
  }
  search.delete('operation');
  const rest = search.toString().replaceAll('%2C', ',').replaceAll('+', '%20');
  return `operation=${operation}${rest === '' ? '' : `&${rest}`}`;
};
