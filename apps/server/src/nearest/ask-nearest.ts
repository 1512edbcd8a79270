import { TRPCError } from '@trpc/server';
import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import type { Audience } from '@waystation/domain';
import type { NearestAnswer } from '@waystation/nearest';
import type { Problem } from '../http/problem';
import type { NearestQuery } from './nearest-parameters';

const createCaller = createCallerFactory(appRouter);

/** What centres are asked for with. */
export type NearestDeps = { readonly api: Api; readonly now: () => Date };

const MS_PER_MINUTE = 60_000;

/**
 * The end of the minute that it is: who asks in the same minute is answered from the same work, and
 * a count made seconds ago is not yet to come.
 */
const endOfMinute = (now: Date): Date =>
  new Date(Math.ceil(now.getTime() / MS_PER_MINUTE) * MS_PER_MINUTE);

const STATUS_OF = { NOT_FOUND: 404, BAD_REQUEST: 400 } as const;

const problemOf = (error: TRPCError): Problem | null => {
  const { code, message, cause } = error;
  if (code !== 'NOT_FOUND' && code !== 'BAD_REQUEST') {
    return null;
  }
  return {
    status: STATUS_OF[code],
    code: cause?.message ?? 'badParameter',
    detail: message,
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
      at: (at ?? endOfMinute(now())).toISOString(),
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
