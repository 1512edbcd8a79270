import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import { type Audience, Day, DayOrMoment } from '@waystation/domain';
import { z } from 'zod';
import { type Problem, problemResponse } from '../http/problem';
import { problemOfCall } from '../http/problem-of-call';
import { changedCsv } from './changed-csv';

const createCaller = createCallerFactory(appRouter);

const HEADERS = { 'cache-control': 'no-store', vary: 'authorization' };

const Query = z
  .object({
    operation: z.string(),
    since: DayOrMoment,
    asOf: Day,
    indicator: z.string().optional(),
    format: z.enum(['json', 'csv']).default('json'),
  })
  .strict();

const EXPECTED =
  'Write operation, since (2021-09-30) and asOf (2021-12-02); if wanted, indicator and format=csv.';

const notUnderstood = (error: z.ZodError): Problem => {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const parameter = unknown ?? String(issue?.path[0] ?? '');
  return {
    status: 400,
    code: unknown === undefined ? 'badParameter' : 'unknownParameter',
    parameter,
    detail: `The parameter ${parameter} is missing or not understood. ${EXPECTED}`,
  };
};

/** GET /what-changed: the lines of change.between as JSON, or as a table (format=csv). */
export const createChangedRoute =
  ({ api }: { readonly api: Api }) =>
  async (request: Request, audience: Audience): Promise<Response> => {
    const { searchParams } = new URL(request.url);
    const read = Query.safeParse(Object.fromEntries(searchParams));
    if (!read.success) {
      return problemResponse(notUnderstood(read.error));
    }
    const { format, operation, since, asOf, indicator } = read.data;
    try {
      const changed = await createCaller(api.contextFor(audience)).change.between({
        ...{ operation, since, asOf },
        ...(indicator !== undefined && { indicator }),
      });
      if (format === 'json') {
        return Response.json(changed, { headers: HEADERS });
      }
      return new Response(changedCsv(changed), {
        headers: {
          ...HEADERS,
          'content-type': 'text/csv; charset=utf-8; header=present',
          'content-disposition': `attachment; filename="${operation}-${since.slice(0, 10)}-${asOf}.csv"`,
        },
      });
    } catch (error) {
      const problem = problemOfCall(error);
      if (problem === null) {
        throw error;
      }
      return problemResponse(problem);
    }
  };
