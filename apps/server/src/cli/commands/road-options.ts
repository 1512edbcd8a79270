import { CLOSURE_SOURCES, ClosureSource, OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { UsageError } from '../usage-error';

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A moment, or a day that stands for one of its ends, UTC. */
export const momentTyped = (ofDay: 'begin' | 'end') =>
  z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .transform((typed) =>
      A_DAY.test(typed) ? `${typed}${ofDay === 'begin' ? 'T00:00:00Z' : 'T23:59:59Z'}` : typed,
    );

/** What every report of a road may say, as the command line's parser takes it. */
export const REPORT_OPTIONS = {
  operation: { type: 'string' },
  since: { type: 'string' },
  source: { type: 'string' },
  note: { type: 'string' },
  confirm: { type: 'boolean' },
} as const;

/** The same, checked. */
export const ReportOptions = z.object({
  operation: OperationCode,
  since: momentTyped('begin').optional(),
  source: ClosureSource.default('staff'),
  note: z.string().optional(),
  confirm: z.boolean().default(false),
});

const MS_PER_DAY = 86_400_000;

/**
 * When what is reported began: as typed, else now. A report from more than a day ahead is refused by
 * its option here, for the server can only say which field of the report it was.
 */
export const beganAt = (since: string | undefined, now: Date): string => {
  if (since !== undefined && new Date(since).getTime() > now.getTime() + MS_PER_DAY) {
    throw new UsageError(
      `--since "${since}" is more than a day ahead: it is ${now.toISOString()} now. Report it when it begins, or set the clock of this computer.`,
    );
  }
  return since ?? now.toISOString();
};

/** How these are written in a usage line. */
export const REPORT_USAGE = `[--since MOMENT] [--source ${CLOSURE_SOURCES.join('|')}] [--note TEXT] [--confirm]`;
