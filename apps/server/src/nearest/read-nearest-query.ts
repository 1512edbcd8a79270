import type { Problem } from '../http/problem';
import { expectedOf, type NearestQuery, PARAMETER_NAMES, parseQuery } from './nearest-parameters';
import { withPoint } from './with-point';

/** An understood query, or what is wrong with it and how to mend it. */
export type QueryRead =
  | { readonly kind: 'query'; readonly query: NearestQuery }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A value is quoted so far: enough to find it again, too little to fill a log. */
const MOST_QUOTED = 40;

const quoted = (value: string): string =>
  value.length > MOST_QUOTED ? `${value.slice(0, MOST_QUOTED)}…` : value;

const problem = (code: string, parameter: string, detail: string): QueryRead => ({
  kind: 'problem',
  problem: { status: 400, code, parameter, detail },
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

/** Reads the query of /nearest; one wrong parameter is named with its value and its remedy. */
export const readNearestQuery = (search: URLSearchParams): QueryRead => {
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
  const located = withPoint(search);
  if (located === null) {
    return firstProblem(search, 'where');
  }
  const read = parseQuery(located);
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
  return { kind: 'query', query: read.data };
};
