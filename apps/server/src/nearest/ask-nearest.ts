import { type Api, appRouter, createCallerFactory, unwrap } from '@waystation/api';
import type { Audience, Operation } from '@waystation/domain';
import type { NearestAnswer } from '@waystation/nearest';
import type { Problem } from '../http/problem';
import { problemOfCall } from '../http/problem-of-call';
import type { NearestQuery } from './nearest-parameters';
import { type Phones, phonesOf } from './phones-of';
import { type ToldMoment, toldMoment } from './told-moment';

const createCaller = createCallerFactory(appRouter);

/** What centres are asked for with. */
export type NearestDeps = { readonly api: Api; readonly now: () => Date };

/** An answer with what it is of: which operation, as known when, and why then. */
export type Told = ToldMoment & {
  readonly operation: Operation;
  readonly answer: NearestAnswer;
  readonly phones: Phones;
};

/** Asks centre.nearest as this audience may; what is asked wrongly is answered as a problem. */
export const askNearest = async (
  { api, now }: NearestDeps,
  query: NearestQuery,
  audience: Audience,
): Promise<Told | Problem> => {
  const context = api.contextFor(audience);
  const { operation: code, lat, lon, people = 1, needs = [], nationality = [] } = query;
  const { languages = [], country, mode, at = null, rows, anyway = false } = query;
  try {
    // Read once: the moment told and the answer are of one state.
    const reads = await context.inOperation(code);
    const { operation } = unwrap(reads);
    const told = toldMoment(operation, at, now());
    const answer = await createCaller({
      ...context,
      inOperation: async () => reads,
    }).centre.nearest({
      operation: code,
      at: told.moment.toISOString(),
      anyway,
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
    return { ...told, operation, answer, phones: phonesOf(operation, audience) };
  } catch (error) {
    const problem = problemOfCall(error);
    if (problem === null) {
      throw error;
    }
    return problem;
  }
};
