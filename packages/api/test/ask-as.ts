import type { Audience, Store } from '@waystation/domain';
import { appRouter, createApi, createCallerFactory } from '../src';

const createCaller = createCallerFactory(appRouter);

/** Where the operations of these tests stand for pages that follow them. */
const HEAD = 1;

/** The API of a store as an audience calls it, without HTTP. */
export const askAs = (audience: Audience, store: Store) =>
  createCaller(createApi(store, { headOf: () => HEAD }).contextFor(audience));
