import { sensitivityInRound } from '../rounds/is-told';
import type { StagedTable } from './staged-table';

/** Sources of figures. */
export const STAGED_SOURCES: StagedTable = {
  table: 'source',
  kind: 'source',
  key: ['operation', 'id'],
  columns: { id: 'text', document: 'jsonb' },
  feed: { entity: "'source'", sensitivity: "'public'" },
  mergesDocument: true,
};

/** Boundaries; what is worked out from a geometry is worked out once, here. */
export const STAGED_AREAS: StagedTable = {
  table: 'area',
  kind: 'area',
  key: ['operation', 'level', 'pcode', 'valid_on'],
  columns: {
    level: 'smallint',
    pcode: 'text',
    valid_on: 'date',
    valid_to: 'date',
    version: 'text',
    names: 'jsonb',
    parent: 'text',
  },
  fields: { geometry: 'json' },
  derived: {
    geom: 'mended.geom',
    published: 'case when not st_isvalid(given.geom) then given.geom end',
    centre: 'st_pointonsurface(mended.geom)',
    area_km2: 'st_area(mended.geom::geography) / 1e6',
  },
  // `offset 0` keeps the planner from working each geometry out again for every use of it.
  join: `
    cross join lateral (
      select st_multi(st_setsrid(st_geomfromgeojson(sent.geometry), 4326)) as geom offset 0
    ) given
    cross join lateral (
      select case
        when st_isvalid(given.geom) then given.geom
        else st_multi(st_collectionextract(st_makevalid(given.geom), 3))
      end as geom offset 0
    ) mended`,
  feed: { entity: "'area'", sensitivity: "'public'" },
};

/** Boundaries simplified for the screen; which country's they are is said beside them. */
export const STAGED_TOPOLOGIES: StagedTable = {
  table: 'area_topology',
  kind: null,
  key: ['operation', 'content'],
  columns: { topology: 'text' },
  feed: { entity: "'area'", sensitivity: "'public'", isSilent: true },
};

/** The countries whose boundaries a simplified text has; one entry of the feed for a level. */
export const STAGED_TOPOLOGY_COUNTRIES: StagedTable = {
  table: 'area_topology_country',
  kind: null,
  key: ['operation', 'level', 'country', 'valid_on'],
  columns: { level: 'smallint', country: 'text', valid_on: 'date' },
  feed: {
    entity: "'area'",
    sensitivity: "'public'",
    subject: 'level::text',
    alwaysChanged: true,
  },
};

/** Residents of areas. */
export const STAGED_RESIDENTS: StagedTable = {
  table: 'residents',
  kind: 'residents',
  key: ['operation', 'level', 'pcode', 'as_of', 'source'],
  columns: {
    level: 'smallint',
    pcode: 'text',
    as_of: 'date',
    as_of_precision: 'text',
    source: 'text',
    value: 'bigint',
  },
  feed: { entity: "'residents'", sensitivity: "'public'" },
};

/** Rounds of collection. */
export const STAGED_ROUNDS: StagedTable = {
  table: 'round',
  kind: 'round',
  key: ['operation', 'id'],
  columns: { id: 'text', series: 'text', reporting_date: 'date', document: 'jsonb' },
  feed: {
    entity: "'round'",
    sensitivity: sensitivityInRound({ table: 'round', round: 'id', otherwise: "'public'" }),
  },
  mergesDocument: true,
};

/** Sites, centres and crossings, without their logs. */
export const STAGED_PLACES: StagedTable = {
  table: 'place',
  kind: 'place',
  key: ['operation', 'id'],
  columns: {
    id: 'text',
    kind: 'text',
    declared_area: 'text',
    country: 'text',
    sensitivity: 'text',
    document: 'jsonb',
  },
  fields: { longitude: 'double precision', latitude: 'double precision' },
  derived: { position: 'st_setsrid(st_makepoint(sent.longitude, sent.latitude), 4326)' },
  feed: { entity: 'kind', sensitivity: 'sensitivity' },
};

/** Dated entries of the logs of centres and crossings. */
export const STAGED_LOGS: StagedTable = {
  table: 'place_log',
  kind: 'logEntry',
  key: ['key'],
  columns: {
    key: 'uuid',
    place: 'text',
    place_kind: 'text',
    kind: 'text',
    at: 'text',
    ordinal: 'integer',
    document: 'jsonb',
  },
  feed: {
    entity: 'place_kind',
    sensitivity: `coalesce((
      select place.sensitivity from place
      where place.operation = place_log.operation and place.id = place_log.place
    ), 'strict')`,
    subject: 'place',
    alwaysChanged: true,
  },
};

/** Reported numbers. */
export const STAGED_FIGURES: StagedTable = {
  table: 'figure',
  kind: 'figure',
  key: ['key'],
  columns: {
    key: 'uuid',
    level: 'smallint',
    pcode: 'text',
    place: 'text',
    population_group: 'text',
    unit: 'text',
    measure: 'text',
    value: 'bigint',
    absence: 'text',
    is_part: 'boolean',
    reason: 'text',
    origin: 'jsonb',
    sex: 'text',
    age_min: 'smallint',
    age_max: 'smallint',
    qualifier: 'text',
    as_of: 'date',
    as_of_precision: 'text',
    period_start: 'date',
    round: 'text',
    series: 'text',
    assessment_type: 'text',
    method: 'text',
    source: 'text',
    confidence: 'text',
    sensitivity: 'text',
    carried_over_from: 'text',
    occurrence: 'integer',
    flags: 'text[]',
    note: 'text',
  },
  feed: {
    entity: "'figure'",
    sensitivity: sensitivityInRound({
      table: 'figure',
      round: 'round',
      otherwise: 'figure.sensitivity',
    }),
  },
  completes: ['period_start'],
};

/** People observed moving. */
export const STAGED_FLOWS: StagedTable = {
  table: 'flow',
  kind: 'flow',
  key: ['key'],
  columns: {
    key: 'uuid',
    as_of: 'date',
    via: 'text',
    source: 'text',
    sensitivity: 'text',
    document: 'jsonb',
  },
  feed: { entity: "'flow'", sensitivity: 'sensitivity' },
};

/** What is measured at sites and centres. */
export const STAGED_MEASUREMENTS: StagedTable = {
  table: 'measurement',
  kind: 'measurement',
  key: ['operation', 'place', 'quantity', 'at', 'source'],
  columns: {
    place: 'text',
    quantity: 'text',
    at: 'date',
    source: 'text',
    sensitivity: 'text',
    document: 'jsonb',
  },
  feed: { entity: "'measurement'", sensitivity: 'sensitivity' },
};

/** Who works where in what. */
export const STAGED_ACTIVITIES: StagedTable = {
  table: 'activity',
  kind: 'activity',
  key: ['key'],
  columns: {
    key: 'uuid',
    period_end: 'date',
    source: 'text',
    sensitivity: 'text',
    document: 'jsonb',
  },
  feed: { entity: "'activity'", sensitivity: 'sensitivity' },
};
/** All of them in the order in which they are written: what is named before what names it. */
export const STAGED_TABLES: readonly StagedTable[] = [
  STAGED_SOURCES,
  STAGED_AREAS,
  STAGED_TOPOLOGIES,
  STAGED_TOPOLOGY_COUNTRIES,
  STAGED_RESIDENTS,
  STAGED_ROUNDS,
  STAGED_PLACES,
  STAGED_LOGS,
  STAGED_FIGURES,
  STAGED_FLOWS,
  STAGED_MEASUREMENTS,
  STAGED_ACTIVITIES,
];
