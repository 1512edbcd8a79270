import { isUnderWay, type PublicationView } from '@waystation/domain';

/** A map of the register that can have a next version: none of its versions is under way. */
export type FreeNumber = Pick<PublicationView, 'number' | 'version' | 'title'>;

/** The newest version of each map that can have a next one, in the order of the register. */
export const freeNumbers = (maps: readonly PublicationView[]): readonly FreeNumber[] => {
  const taken = new Set(maps.filter(isUnderWay).map(({ number }) => number));
  const newest = new Map<string, FreeNumber>();
  for (const map of maps) {
    const known = newest.get(map.number);
    if (!taken.has(map.number) && (known === undefined || known.version < map.version)) {
      newest.set(map.number, map);
    }
  }
  return [...newest.values()];
};
