import { z } from 'zod';
import { EngineFailure } from '../engine/translate-error';

/** What the worker thread says: ready or broken once, then one answer for each request. */
export const WorkerMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('broken'), failure: EngineFailure }),
  z.object({ kind: z.literal('rows'), id: z.number(), rows: z.array(z.unknown()) }),
  z.object({ kind: z.literal('failure'), id: z.number(), failure: EngineFailure }),
]);
export type WorkerMessage = z.infer<typeof WorkerMessage>;

/** What the worker thread is asked. */
export type WorkerRequest =
  | { readonly kind: 'query'; readonly text: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'script'; readonly text: string }
  | { readonly kind: 'close' };
