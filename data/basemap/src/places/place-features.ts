import type { Feature, Point, Position } from 'geojson';
import { COUNTRY_CODES } from '../countries/country-codes';
import { type LabelProperties, type NameColumns, toLabelProperties } from '../names';
import { type GazetteerTown, readGazetteer } from './gazetteer';
import { plainName } from './plain-name';
import { thinTowns } from './thin-towns';
import { EXTRA_TOWNS, NAMED_TOWNS } from './town-tables';

/** What a town is to its country, for its mark on the map. */
type PlaceKind = 'capital' | 'regional' | 'town';

/** A town as tiles carry it. */
export type Place = Feature<
  Point,
  LabelProperties & { readonly kind: PlaceKind; readonly min_zoom: number }
>;

/** Towns of this zoom and below are in the tiles of the last zoom, which the map stretches. */
const LAST_PLACE_ZOOM = 8;

type Town = {
  readonly position: Position;
  readonly kind: PlaceKind;
  readonly names: NameColumns;
  readonly weight: number;
  readonly fixedZoom?: number | undefined;
  readonly freeZoom?: number | undefined;
};

/** Towns of the world, each with the zoom from which it is drawn. */
export const toPlaces = (): readonly Place[] => {
  const towns = [...readGazetteer().map(fromGazetteer), ...EXTRA_TOWNS.map(fromTable)];
  return [...thinTowns(towns, LAST_PLACE_ZOOM)].map(([town, minZoom]) => ({
    type: 'Feature',
    properties: { ...toLabelProperties(town.names), kind: town.kind, min_zoom: minZoom },
    geometry: { type: 'Point', coordinates: town.position },
  }));
};

const STATES: ReadonlySet<string> = new Set(
  COUNTRY_CODES.filter(({ state }) => state).map(({ iso2 }) => iso2),
);

// Where the table is long, its choice stands at country scale and the gazetteer only fills in below.
const LISTED_FREE_ZOOM = 6;
const LONG_LIST = 10;
const LISTED_COUNTRIES: ReadonlySet<string> = new Set(
  [...NAMED_TOWNS.values()]
    .map(({ iso2 }) => iso2)
    .filter((iso2, _, all) => all.filter((other) => other === iso2).length >= LONG_LIST),
);

const fromGazetteer = (town: GazetteerTown): Town => {
  const listed = NAMED_TOWNS.get(town.geonamesId);
  const kind = kindOf(town);
  return {
    position: town.position,
    kind,
    names: listed ?? sameInAll(plainName(town.name, town.iso2)),
    weight: weightOf(town, kind),
    fixedZoom: listed?.min_zoom,
    freeZoom: LISTED_COUNTRIES.has(town.iso2) ? LISTED_FREE_ZOOM : undefined,
  };
};

const fromTable = (town: (typeof EXTRA_TOWNS)[number]): Town => ({
  position: [town.longitude, town.latitude],
  kind: 'town',
  names: town,
  weight: 0,
  fixedZoom: town.min_zoom,
});

const kindOf = ({ featureCode, iso2 }: GazetteerTown): PlaceKind => {
  if (featureCode === 'PPLC') {
    return STATES.has(iso2) ? 'capital' : 'regional';
  }
  return featureCode === 'PPLA' ? 'regional' : 'town';
};

// Many seats of administration in poor countries have no population in the gazetteer; a district of a
// city (PPLX) is not a town of its own and comes last.
const BONUS = { capital: 3_000_000, regional: 100_000, town: 0 } as const satisfies Record<
  PlaceKind,
  number
>;

const weightOf = (town: GazetteerTown, kind: PlaceKind): number =>
  town.featureCode === 'PPLX' ? 0 : town.population + BONUS[kind];

const sameInAll = (name: string): NameColumns => ({
  name_en: name,
  name_fr: name,
  name_es: name,
  name_ar: name,
});
