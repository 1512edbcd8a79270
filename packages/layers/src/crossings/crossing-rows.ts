import {
  type Crossing,
  type CrossingAt,
  type CrossingList,
  crossingAt,
  type Day,
  type Flow,
  type FreshFor,
} from '@waystation/domain';
import type { Gazetteer } from '../flows/gazetteer';
import type { MapSymbol, SymbolMoves } from '../moved/symbol-moves';

import { type CrossingVolume, crossingVolumes } from './crossing-volumes';

/** A crossing with what was known of it at the moment. */
export type CrossingRow = {
  readonly crossing: Crossing;
  readonly at: CrossingAt;
  /** Who passed, each way by its newest report; none where nobody was counted. */
  readonly volumes: readonly CrossingVolume[];
};

/** What all crossings share: the names of countries, and which are moved so that none covers another. */
export type CrossingContext = { readonly gazetteer: Gazetteer; readonly moves: SymbolMoves };

/** Every crossing as known at a moment, by the operation's rule of age. */
export const crossingRows = (
  { crossings }: CrossingList,
  moment: Date,
  rule: FreshFor,
): readonly CrossingRow[] =>
  crossings.map((crossing) => ({
    crossing,
    at: crossingAt(crossing, moment, rule),
    volumes: [],
  }));

/** The same crossings with who passed them, as known on a day. */
export const withVolumes = (
  rows: readonly CrossingRow[],
  flows: readonly Flow[],
  day: Day,
): readonly CrossingRow[] =>
  rows.map((row) => ({ ...row, volumes: crossingVolumes(row.crossing, flows, day) }));

/** Radius in pixels of the circle round a crossing's square of 11 px with its outline. */
const SQUARE_RADIUS = 7;

/** The crossings that have a position, with the room that their squares need on the map. */
export const crossingSymbols = ({ crossings }: CrossingList): readonly MapSymbol[] =>
  crossings.flatMap(({ place: { id: key, position } }) =>
    position === null ? [] : [{ key, position, radius: SQUARE_RADIUS }],
  );
