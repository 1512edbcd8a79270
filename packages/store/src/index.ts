export type { StoreDescription } from './describe/describe-database';
export { StoreError, type StoreErrorCode } from './engine/store-error';
export type { Owner } from './lock/owner';
export { ownerOf } from './lock/owner-of';
export { type OpenStore, openStore, type StoreLocation, type StoreOptions } from './open-store';
