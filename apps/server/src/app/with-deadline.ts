import { problemResponse } from '../http/problem';

/** Every request but an import or a printed map ends within this (reference/standards.md 2.5). */
export const REQUEST_DEADLINE_MS = 15_000;

/** Reading has 30 s, and a large file may wait behind others. */
export const IMPORT_DEADLINE_MS = 300_000;

/** Making a sheet has 60 s, the largest picture of one three times as long, and one may wait behind others. */
export const SNAPSHOT_DEADLINE_MS = 360_000;

/** The answer, or 504 when it takes too long; the work itself has deadlines of its own. */
export const withDeadline = async (
  answer: Promise<Response>,
  deadlineMs: number,
): Promise<Response> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => {
      const detail = 'The answer took too long. Try again.';
      resolve(problemResponse({ status: 504, code: 'tooSlow', detail, retryAfterSeconds: 5 }));
    }, deadlineMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
};
