import type { Audience, Store } from '@waystation/domain';
import { appRouter, createApi, createCallerFactory } from '../src';

const createCaller = createCallerFactory(appRouter);

/** The API of a store as an audience calls it, without HTTP. */
export const askAs = (audience: Audience, store: Store) =>
  createCaller(createApi(store).contextFor(audience));
