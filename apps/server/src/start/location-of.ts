import type { StoreLocation } from '@waystation/store';
import type { Settings } from './settings';

/** Where the store is by the settings: the database that they name, else the data folder. */
export const locationOf = ({ databaseUrl, dataDir }: Settings): StoreLocation =>
  databaseUrl === null ? { dataDir } : { databaseUrl };
