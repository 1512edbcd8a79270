import type { MultiPolygon } from 'geojson';
import type { Area } from '../area';
import type { Centre } from '../centre';
import type { AdminLevel, Day } from '../codes';
import type { Crossing } from '../crossing';
import type { Figure } from '../figure';
import type { Flow } from '../flow';
import type { Round } from '../round';
import type { Site } from '../site';
import type { Source } from '../source';

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
 * What a reader makes of one file: rows of the domain, ready for one transaction. `row` beside an
 * entry is the row of the file it came from.
 */
export type Dataset = {
  readonly sources: readonly Source[];
  readonly areas: readonly AreaWithGeometry[];
  readonly topologies: readonly AreaTopology[];
  readonly rounds: readonly Round[];
  readonly sites: readonly Site[];
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly figures: readonly Figure[];
  readonly flows: readonly Flow[];
};

/** A data set with nothing in it; readers fill in what their format carries. */
export const EMPTY_DATASET: Dataset = {
  sources: [],
  areas: [],
  topologies: [],
  rounds: [],
  sites: [],
  centres: [],
  crossings: [],
  figures: [],
  flows: [],
};
