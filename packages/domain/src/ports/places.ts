import type { Centre } from '../centre';
import type { OperationCode } from '../codes';
import type { Crossing } from '../crossing';
import type { Site } from '../site';

/** Where sites, centres and crossings are read, with their dated logs. */
export type PlaceStore = {
  readonly sites: (operation: OperationCode) => Promise<readonly Site[]>;
  readonly centres: (operation: OperationCode) => Promise<readonly Centre[]>;
  readonly crossings: (operation: OperationCode) => Promise<readonly Crossing[]>;
};
