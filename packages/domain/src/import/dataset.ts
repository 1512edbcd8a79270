import type { MultiPolygon } from 'geojson';
import type { Activity } from '../activity';
import type { Area } from '../area';
import type { Centre, CentreCount, CentreStatusEntry } from '../centre';
import type { AdminLevel, Day, PlaceId } from '../codes';
import type { Crossing, CrossingStatusEntry } from '../crossing';
import type { Figure } from '../figure';
import type { Flow } from '../flow';
import type { Residents } from '../residents';
import type { Round } from '../round';
import type { Site } from '../site';
import type { Source } from '../source';
import type { Measurement } from '../standards/measurement';

/** An area with its geometry as published; storage never degrades it. */
export type AreaWithGeometry = Area & { readonly geometry: MultiPolygon };

/**
 * The same areas simplified for the screen: TopoJSON text with one object named `areas`, each
 * geometry with the P-code as its id. Shared arcs stay shared, so neighbours never gap.
 */
export type AreaTopology = {
  readonly level: AdminLevel;
  readonly validOn: Day;
  readonly topology: string;
};

/**
 * Dated entries of a centre that arrive in a file of their own, apart from the centre's record.
 * They join the log; an entry already there (same day, kind, source and note) is unchanged.
 */
export type CentreLog = {
  readonly centre: PlaceId;
  readonly statusLog: readonly CentreStatusEntry[];
  readonly counts: readonly CentreCount[];
};

/** Dated status entries of a crossing that arrive in a file of their own; they join its log. */
export type CrossingLog = {
  readonly crossing: PlaceId;
  readonly statusLog: readonly CrossingStatusEntry[];
};

/**
 * What a reader makes of one file: rows of the domain, ready for one transaction. `row` beside an
 * entry is the row of the file it came from.
 */
export type Dataset = {
  readonly sources: readonly Source[];
  readonly areas: readonly AreaWithGeometry[];
  readonly topologies: readonly AreaTopology[];
  readonly residents: readonly Residents[];
  readonly rounds: readonly Round[];
  readonly sites: readonly Site[];
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly centreLogs: readonly CentreLog[];
  readonly crossingLogs: readonly CrossingLog[];
  readonly figures: readonly Figure[];
  readonly flows: readonly Flow[];
  readonly measurements: readonly Measurement[];
  readonly activities: readonly Activity[];
};

/** A data set with nothing in it; readers fill in what their format carries. */
export const EMPTY_DATASET: Dataset = {
  sources: [],
  areas: [],
  topologies: [],
  residents: [],
  rounds: [],
  sites: [],
  centres: [],
  crossings: [],
  centreLogs: [],
  crossingLogs: [],
  figures: [],
  flows: [],
  measurements: [],
  activities: [],
};
