import type { Api } from '@waystation/api';
import { appRouter, createCallerFactory } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import {
  type AdminLevel,
  type AreaColumns,
  type Audience,
  type LevelNames,
  type Operation,
  type Place,
  wholeCentres,
} from '@waystation/domain';
import { countryOfCode } from '@waystation/i18n';
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

/** An area with the word for its level: who says so does not mean the town of that name. */
const withLevelWords = (
  names: Readonly<Record<string, string>>,
  words: LevelNames[`${AdminLevel}`],
): readonly string[] =>
  Object.entries(words ?? {}).flatMap(([language, { one }]) => {
    const name = names[language];
    return name === undefined ? [] : [`${name} ${one}`, `${one} ${name}`];
  });

/** The areas of a level; one without a name is said by its code alone. */
const knownAreas = (
  { level, pcode, names, longitude, latitude, areaKm2 }: AreaColumns,
  levelNames: LevelNames,
): readonly KnownPlace[] =>
  pcode.map((own, index) => {
    const country = countryOfCode(own);
    const ownNames = names[index] ?? {};
    return {
      kind: 'area',
      names: ownNames,
      otherNames: withLevelWords(ownNames, levelNames[`${level}`]),
      countries: country === null ? [] : [country],
      position: [longitude[index] ?? Number.NaN, latitude[index] ?? Number.NaN],
      area: { pcode: own, level, areaKm2: areaKm2[index] ?? 0 },
    };
  });

const readNow = async (
  { api, basemap }: OfferedDeps,
  { code, countries }: Operation,
  audience: Audience,
): Promise<Offered> => {
  const caller = createCaller(api.contextFor(audience));
  const [list, { crossings }, { levels, levelNames }] = await Promise.all([
    caller.centre.list({ operation: code }),
    caller.crossing.list({ operation: code }),
    caller.operation.get({ operation: code }),
  ]);
  const areas = await Promise.all(
    levels
      // Somewhere in a whole country is nowhere to set out from.
      .filter(({ level }) => level > 0)
      .map(({ level }) => caller.area.list({ operation: code, level })),
  );
  const { centres } = wholeCentres(list);
  const known = crossings.flatMap((one) => knownAs('crossing', one.place, one.countries));
  return {
    places: [
      ...known,
      ...centres.flatMap(({ place }) => knownAs('centre', place)),
      ...townsOf(basemap, countries),
      ...areas.flatMap((columns) => knownAreas(columns, levelNames)),
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
