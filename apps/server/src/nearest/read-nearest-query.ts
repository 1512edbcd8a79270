import type { Problem } from '../http/problem';
import type { KnownPlace } from '../plain/where/known-place';
import { expectedOf, type NearestQuery, PARAMETER_NAMES, parseQuery } from './nearest-parameters';
import { type Located, withPoint } from './with-point';

/** An understood query, or what is wrong with it and how to mend it. */
export type QueryRead =
  | {
      readonly kind: 'query';
      readonly query: NearestQuery;
      /** The place that `where` names; null: it is coordinates. */
      readonly named: KnownPlace | null;
    }
  | {
      readonly kind: 'problem';
      readonly problem: Problem;
      /** The places that `where` may mean. */
      readonly meant: readonly KnownPlace[];
    };

/** A value is quoted so far: enough to find it again, too little to fill a log. */
const MOST_QUOTED = 40;

const quoted = (value: string): string =>
  value.length > MOST_QUOTED ? `${value.slice(0, MOST_QUOTED)}…` : value;

const problem = (code: string, parameter: string, detail: string) => ({
  kind: 'problem' as const,
  problem: { status: 400 as const, code, parameter, detail },
  meant: [],
});

const NORTH_POLE = 90;

/** Names the first parameter that is not understood, what it says, and what it should say. */
const firstProblem = (search: URLSearchParams, name: string): QueryRead => {
  const value = search.get(name);
  const expected = expectedOf(name);
  return value === null
    ? problem('missingParameter', name, `The parameter ${name} is missing: ${expected}.`)
    : problem(
        'badParameter',
        name,
        `${name}=${quoted(value)} is not understood. Write ${expected}.`,
      );
};

const codeOf = ({ area, position: [longitude, latitude] }: KnownPlace): string =>
  area === undefined ? `${latitude}, ${longitude}` : area.pcode;

const toChooseFrom = (places: readonly KnownPlace[]): string =>
  places
    .map((place) => `${place.names.en ?? Object.values(place.names)[0] ?? ''} (${codeOf(place)})`)
    .join('; ');

/** Says which places a name may mean, with the coordinates or P-code to write instead. */
const whereProblem = (
  search: URLSearchParams,
  located: Exclude<Located, { readonly kind: 'point' }>,
): QueryRead => {
  const value = `where=${quoted(search.get('where') ?? '')}`;
  if (located.kind === 'several') {
    const { places } = located;
    const detail = `${value} is the name of several places. Write the coordinates or P-code of one: ${toChooseFrom(places)}.`;
    return { ...problem('severalPlaces', 'where', detail), meant: places };
  }
  const near = located.kind === 'nowhere' ? located.near : [];
  if (near.length === 0) {
    return firstProblem(search, 'where');
  }
  const detail = `Nothing here is called so: ${value}. Written nearly so: ${toChooseFrom(near)}.`;
  return { ...problem('badParameter', 'where', detail), meant: near };
};

/**
 * Reads the query of /nearest; one wrong parameter is named with its value and its remedy.
 * `places`: those that `where` can name.
 */
export const readNearestQuery = (
  search: URLSearchParams,
  places: readonly KnownPlace[] = [],
): QueryRead => {
  const names = [...search.keys()];
  const unknown = names.find((name) => !PARAMETER_NAMES.includes(name));
  if (unknown !== undefined) {
    const known = PARAMETER_NAMES.join(', ');
    return problem(
      'unknownParameter',
      quoted(unknown),
      `The parameter "${quoted(unknown)}" is not known here. Known are ${known}.`,
    );
  }
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    return problem('badParameter', twice, `The parameter ${twice} is there twice. Leave one.`);
  }
  if (search.has('where') && (search.has('lat') || search.has('lon'))) {
    const detail = 'The parameter where stands instead of lat and lon. Leave one of the two.';
    return problem('badParameter', 'where', detail);
  }
  const located = withPoint(search, places);
  if (located.kind !== 'point') {
    return whereProblem(search, located);
  }
  const read = parseQuery(located.search);
  if (!read.success) {
    return firstProblem(search, String(read.error.issues[0]?.path[0] ?? ''));
  }
  const { lat, lon } = read.data;
  if (Math.abs(lat) > NORTH_POLE) {
    return Math.abs(lon) <= NORTH_POLE
      ? problem(
          'positionSwapped',
          'lat',
          `lat=${lat} is no latitude: lat and lon seem to be exchanged. Did you mean lat=${lon}&lon=${lat}?`,
        )
      : firstProblem(search, 'lat');
  }
  return { kind: 'query', query: read.data, named: located.named };
};
