import { TRPCError } from '@trpc/server';
import {
  type Api,
  appRouter,
  createCallerFactory,
  FailureError,
  sentenceOfInput,
} from '@waystation/api';
import type { Audience } from '@waystation/domain';
import type { NearestAnswer } from '@waystation/nearest';
import { z } from 'zod';
import type { Problem } from '../http/problem';
import type { NearestQuery } from './nearest-parameters';

const createCaller = createCallerFactory(appRouter);

/** What centres are asked for with. */
export type NearestDeps = { readonly api: Api; readonly now: () => Date };

const STATUS_OF = { NOT_FOUND: 404, BAD_REQUEST: 400 } as const;

const problemOf = (error: TRPCError): Problem | null => {
  const { code, message, cause } = error;
  if (code !== 'NOT_FOUND' && code !== 'BAD_REQUEST') {
    return null;
  }
  return {
    status: STATUS_OF[code],
    code: cause instanceof FailureError ? cause.message : 'badParameter',
    detail: cause instanceof z.ZodError ? sentenceOfInput(cause) : message,
  };
};

/** Asks centre.nearest as this audience may; what is asked wrongly is answered as a problem. */
export const askNearest = async (
  { api, now }: NearestDeps,
  query: NearestQuery,
  audience: Audience,
): Promise<NearestAnswer | Problem> => {
  const caller = createCaller(api.contextFor(audience));
  const { operation, lat, lon, people = 1, needs = [], nationality = [], languages = [] } = query;
  const { country, mode, at, rows } = query;
  try {
    return await caller.centre.nearest({
      operation,
      at: (at ?? now()).toISOString(),
      ...(rows !== undefined && { rowsPerTier: rows }),
      question: {
        position: [lon, lat],
        people,
        needs,
        nationalities: nationality,
        languages,
        ...(country !== undefined && { country }),
        ...(mode !== undefined && { mode }),
      },
    });
  } catch (error) {
    const problem = error instanceof TRPCError ? problemOf(error) : null;
    if (problem === null) {
      throw error;
    }
    return problem;
  }
};
