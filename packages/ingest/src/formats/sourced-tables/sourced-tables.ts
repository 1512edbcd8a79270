import type { TableFormat } from '../format';
import { sourcedArrivals } from './arrivals';
import { sourcedCapacity } from './capacity';
import { sourcedCentres } from './centres';
import { sourcedCrossingStatus } from './crossing-status';
import { sourcedCrossings } from './crossings';
import { sourcedInternal } from './internal';
import { sourcedNationalities } from './nationalities';
import { sourcedPresence } from './presence';
import { sourcedReturns } from './returns';
import { sourcedSources } from './sources';

/**
 * Tables of facts in which every row names its document: one format each, told apart by their
 * columns. The demo comes in them, and so can any documented case.
 */
export const SOURCED_TABLES: readonly TableFormat[] = [
  sourcedSources,
  sourcedCrossings,
  sourcedCrossingStatus,
  sourcedCentres,
  sourcedCapacity,
  sourcedPresence,
  sourcedArrivals,
  sourcedReturns,
  sourcedInternal,
  sourcedNationalities,
];
