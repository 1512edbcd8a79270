import { initTRPC, type TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { ApiContext } from './context';
import { FailureError } from './outcome/failure-error';
import { failed } from './outcome/outcome';
import { sentenceOfInput } from './outcome/sentence-of-input';
import { unwrap } from './outcome/unwrap';

const CLIENT_ERRORS: readonly TRPCError['code'][] = [
  'BAD_REQUEST',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'PAYLOAD_TOO_LARGE',
  'TOO_MANY_REQUESTS',
  'SERVICE_UNAVAILABLE',
];

/** What went wrong inside (SQL, paths, stacks) is for the log alone. */
const messageOf = ({ code, cause, message }: TRPCError): string => {
  if (!CLIENT_ERRORS.includes(code)) {
    return 'Something went wrong.';
  }
  return cause instanceof z.core.$ZodError ? sentenceOfInput(cause) : message;
};

const t = initTRPC.context<ApiContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const failure = error.cause instanceof FailureError ? error.cause.failure : null;
    return {
      code: shape.code,
      message: messageOf(error),
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        failure: failure?.code ?? null,
        /** Of a report or a step that is not taken: why, so that the writer's screen can say it in their language. */
        refusal:
          failure?.code === 'reportRefused' ||
          failure?.code === 'roadRefused' ||
          failure?.code === 'alertRefused' ||
          failure?.code === 'standardRefused' ||
          failure?.code === 'agreedRefused' ||
          failure?.code === 'flashRefused' ||
          failure?.code === 'roundRefused' ||
          failure?.code === 'importRefused' ||
          failure?.code === 'stepRefused'
            ? failure.refusal.kind
            : null,
        /** Of a map whose page is not made: why and what it is about, as GET /snapshot tells it. */
        mapProblem:
          failure?.code === 'mapRefused' ? { code: failure.reason, what: failure.what } : null,
      },
    };
  },
});

/** Makes the table of contents. */
export const router = t.router;

/** Calls procedures without HTTP, for tests and the command line. */
export const createCallerFactory = t.createCallerFactory;

/** A procedure that anybody may call; what it answers depends on the audience. */
export const publicProcedure = t.procedure;

/** A procedure that only the holder of the operator token may call. */
export const operatorProcedure = t.procedure.use(({ ctx, next }) =>
  ctx.audience === 'operator' ? next() : unwrap(failed({ code: 'operatorOnly' })),
);
