import type { Position } from '@waystation/domain';
import { wordsOfList } from '@waystation/nearest';
import type { Problem } from '../http/problem';
import type { KnownPlace } from '../plain/where/known-place';
import { exampleInstead } from './example-instead';
import { namedOnce } from './named-once';
import { expectedOf, type NearestQuery, PARAMETER_NAMES, parseQuery } from './nearest-parameters';
import { DECIMALS, type Located, withPoint } from './with-point';

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

/** Which parameter is wrong; of what it says, if anything, the part that is. */
type Named = { readonly parameter: string; readonly value?: string | undefined };

const problem = (code: string, { parameter, value }: Named, detail: string) => ({
  kind: 'problem' as const,
  problem: {
    status: 400 as const,
    code,
    parameter,
    detail,
    ...(value !== undefined && { value: quoted(value) }),
  },
  meant: [],
});

const NORTH_POLE = 90;

type Wrong = {
  readonly search: URLSearchParams;
  /** The parameter by our name, and as it was written. */
  readonly name: string;
  readonly written: string;
  /** The word of a list that is not understood; left out: all that it says. */
  readonly word?: string | undefined;
};

/** Names the parameter that is not understood, what it says, and what it should say. */
const wrongParameter = ({ search, name, written, word }: Wrong): QueryRead => {
  const value = word ?? search.get(name);
  const expected = expectedOf(name);
  return value === null
    ? problem(
        'missingParameter',
        { parameter: written },
        `The parameter ${written} is missing: ${expected}.`,
      )
    : problem(
        'badParameter',
        { parameter: written, value },
        `${written}=${quoted(value)} is not understood. Write ${expected}.`,
      );
};

const codeOf = ({ area, position: [longitude, latitude] }: KnownPlace): string =>
  `where=${area === undefined ? `${latitude},${longitude}` : area.pcode}`;

const toChooseFrom = (places: readonly KnownPlace[]): string =>
  places
    .map(
      (place) =>
        `${codeOf(place)} (${place.names.en ?? Object.values(place.names)[0] ?? ''}, ${place.kind})`,
    )
    .join('; ');

/** Says which places a name may mean, with the coordinates or P-code to write instead. */
const whereProblem = (
  wrong: Wrong,
  located: Exclude<Located, { readonly kind: 'point' }>,
): QueryRead => {
  const { search, written } = wrong;
  const typed = search.get('where') ?? '';
  const value = `${written}=${quoted(typed)}`;
  if (located.kind === 'several') {
    const { places } = located;
    const detail = `${value} is the name of several places. Write one of: ${toChooseFrom(places)}.`;
    return {
      ...problem('severalPlaces', { parameter: written, value: typed }, detail),
      meant: places,
    };
  }
  const near = located.kind === 'nowhere' ? located.near : [];
  if (near.length === 0) {
    return wrongParameter(wrong);
  }
  const detail = `Nothing here is called so: ${value}. Written nearly so: ${toChooseFrom(near)}.`;
  return { ...problem('badParameter', { parameter: written, value: typed }, detail), meant: near };
};

/** The word of a list that an issue is about; undefined: it is about the whole parameter. */
const wordAt = (search: URLSearchParams, [name, at]: readonly PropertyKey[]): string | undefined =>
  typeof at === 'number' ? wordsOfList(search.get(String(name)) ?? '')[at] : undefined;

/** What a door takes beside the operation: all that GET /nearest does, or less. */
export type Taken = {
  /** The places that `where` can name. */
  readonly places?: readonly KnownPlace[];
  /** Parameters that this door does not take, for it says them itself. */
  readonly without?: readonly string[];
  /** Where the people are, at a door that says so itself. */
  readonly point?: Position;
};

/** What was asked with, under one name each; or why nothing can be made of it. */
const namedIn = (asked: URLSearchParams, { places = [], without = [], point }: Taken) => {
  const known = PARAMETER_NAMES.filter((name) => !without.includes(name));
  const named = namedOnce(asked, known);
  if (named.kind === 'named') {
    return named;
  }
  const name = quoted(named.name);
  const value = asked.get(named.name) ?? '';
  if (named.kind === 'unknown') {
    const hasPoint = point !== undefined;
    const example = exampleInstead(asked, { known, places, hasPoint });
    const { problem: unknown, ...rest } = problem(
      'unknownParameter',
      { parameter: name, value },
      `The parameter "${name}" is not known here. Write, for example, ?${example}`,
    );
    return { ...rest, problem: { ...unknown, example } };
  }
  return problem(
    'badParameter',
    { parameter: name },
    `The parameter ${name} is there twice. Leave one.`,
  );
};

/** Reads the query of /nearest; one wrong parameter is named with its value and its remedy. */
export const readNearestQuery = (asked: URLSearchParams, taken: Taken = {}): QueryRead => {
  const { places = [], point } = taken;
  const named = namedIn(asked, taken);
  if (named.kind === 'problem') {
    return named;
  }
  const { search, writtenAs } = named;
  const wrong = (name: string): Wrong => ({ search, name, written: writtenAs(name) });
  if (search.has('where') && (search.has('lat') || search.has('lon'))) {
    const where = writtenAs('where');
    const detail = `The parameter ${where} stands instead of lat and lon. Leave one of the two.`;
    return problem('badParameter', { parameter: where }, detail);
  }
  if (point !== undefined) {
    const [longitude, latitude] = point;
    search.set('lat', latitude.toFixed(DECIMALS));
    search.set('lon', longitude.toFixed(DECIMALS));
  }
  const located = withPoint(search, places);
  if (located.kind !== 'point') {
    return whereProblem(wrong('where'), located);
  }
  const read = parseQuery(located.search);
  if (!read.success) {
    const path = read.error.issues[0]?.path ?? [];
    return wrongParameter({ ...wrong(String(path[0] ?? '')), word: wordAt(search, path) });
  }
  const { lat, lon } = read.data;
  if (Math.abs(lat) > NORTH_POLE) {
    return Math.abs(lon) <= NORTH_POLE
      ? problem(
          'positionSwapped',
          { parameter: 'lat', value: String(lat) },
          `lat=${lat} is no latitude: lat and lon seem to be exchanged. Did you mean lat=${lon}&lon=${lat}?`,
        )
      : wrongParameter(wrong('lat'));
  }
  return { kind: 'query', query: read.data, named: located.named };
};
