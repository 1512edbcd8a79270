import type { Api } from '@waystation/api';
import { appRouter, createCallerFactory } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import { type Audience, type Operation, type Place, wholeCentres } from '@waystation/domain';
import type { Heads } from '../../read/heads';
import { createKept } from '../create-kept';
import type { KnownPlace } from './known-place';
import { townsOf } from './towns-of';

/** What a form can offer: places to be named, and what some centre has. */
export type Offered = {
  readonly places: readonly KnownPlace[];
  readonly crossings: readonly KnownPlace[];
  readonly languages: readonly string[];
  readonly consulates: readonly string[];
  /** Countries that people who ask may be in. */
  readonly countries: readonly string[];
};

/** What is read of an operation for a form, as this audience may know it. */
export type ReadOffered = (operation: Operation, audience: Audience) => Promise<Offered>;

/** What forms are read from. */
export type OfferedDeps = {
  readonly api: Api;
  readonly heads: Heads;
  readonly basemap: Basemap | null;
};

/** Operations times audiences that are asked of at one time. */
const MOST_KEPT = 8;

const createCaller = createCallerFactory(appRouter);

const knownAs = (
  kind: KnownPlace['kind'],
  { names, alternateNames, position, country }: Place,
  countries: readonly string[] = country === null ? [] : [country],
): KnownPlace[] =>
  position === null ? [] : [{ kind, names, otherNames: alternateNames, countries, position }];

const readNow = async (
  { api, basemap }: OfferedDeps,
  { code, countries }: Operation,
  audience: Audience,
): Promise<Offered> => {
  const caller = createCaller(api.contextFor(audience));
  const [list, { crossings }] = await Promise.all([
    caller.centre.list({ operation: code }),
    caller.crossing.list({ operation: code }),
  ]);
  const { centres } = wholeCentres(list);
  const known = crossings.flatMap((one) => knownAs('crossing', one.place, one.countries));
  return {
    places: [
      ...known,
      ...centres.flatMap(({ place }) => knownAs('centre', place)),
      ...townsOf(basemap, countries),
    ],
    crossings: known,
    languages: [...new Set(centres.flatMap(({ languages }) => languages))].toSorted(),
    consulates: [...new Set(centres.flatMap(({ consulates }) => consulates))].toSorted(),
    countries: [...new Set([...countries, ...crossings.flatMap((one) => one.countries)])],
  };
};

/** Reads what forms offer once for each state of an operation: thousands of centres take a while. */
export const createOffered = (deps: OfferedDeps): ReadOffered => {
  const kept = createKept<Offered>(MOST_KEPT);
  return async (operation, audience) => {
    const state = await deps.heads.stateOf([operation.code]);
    return kept(`${operation.code} ${audience} ${state}`, () => readNow(deps, operation, audience));
  };
};
