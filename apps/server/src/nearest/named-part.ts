import type { KnownPlace } from '../plain/where/known-place';

/** Which place was understood, for programs; of an area also that the point is no more than one inside it. */
export const namedPart = ({ kind, names, countries, area }: KnownPlace) => ({
  kind,
  names,
  countries,
  ...(area !== undefined && {
    pcode: area.pcode,
    level: area.level,
    precision: 'areaCentroid' as const,
  }),
});
