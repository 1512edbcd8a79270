import type { KnownPlace } from '../plain/where/known-place';

/**
 * Which place was understood, for programs; of an area also that the point is no more than one inside it, and
 * which others of the name lie beside it.
 */
export const namedPart = ({ kind, names, countries, area, alsoCalledSo }: KnownPlace) => ({
  kind,
  names,
  countries,
  ...(area !== undefined && {
    pcode: area.pcode,
    level: area.level,
    precision: 'areaCentroid' as const,
  }),
  ...(alsoCalledSo !== undefined && {
    alsoCalledSo: alsoCalledSo.map((other) => ({ kind: other.kind, position: other.position })),
  }),
});
