import { randomUUID } from 'node:crypto';
import {
  CLOSED_TO,
  CLOSURE_REASONS,
  ClosedTo,
  ClosureReason,
  SENSITIVITIES,
  Sensitivity,
} from '@waystation/domain';
import { z } from 'zod';
import type { Command } from './command';
import { readOptions } from './read-options';
import { tellAnswer } from './road-answer';
import { cutSentences } from './road-cut';
import { beganAt, momentTyped, REPORT_OPTIONS, REPORT_USAGE, ReportOptions } from './road-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  ...REPORT_OPTIONS,
  at: { type: 'string' },
  reason: { type: 'string' },
  road: { type: 'string' },
  until: { type: 'string' },
  mode: { type: 'string' },
  sensitivity: { type: 'string' },
} as const;

const Degrees = z
  .string()
  .trim()
  .regex(/^[+-]?\d{1,3}(\.\d+)?$/)
  .transform(Number);

const PositionTyped = z
  .string()
  .transform((typed) => typed.split(','))
  .pipe(
    z.tuple([
      Degrees.pipe(z.number().min(-90).max(90)),
      Degrees.pipe(z.number().min(-180).max(180)),
    ]),
  );

const Options = ReportOptions.extend({
  at: PositionTyped,
  reason: ClosureReason,
  road: z.string().optional(),
  until: momentTyped('end').optional(),
  mode: ClosedTo.default('all'),
  sensitivity: Sensitivity.default('public'),
});

/** `waystation road close`. */
export const roadClose: Command = {
  words: ['road', 'close'],
  usage: `road close --operation CODE --at LAT,LON --reason ${CLOSURE_REASONS.join('|')} [--road TEXT] [--until MOMENT] [--mode ${CLOSED_TO.join('|')}] [--sensitivity ${SENSITIVITIES.join('|')}] ${REPORT_USAGE}`,
  summary:
    'Report a road closed: no way leads through it until it is reported open, or until the moment that was announced. Everybody sees it unless --sensitivity says otherwise; notes are for staff.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const options = readOptions(Options, values);
    const [latitude, longitude] = options.at;
    const { api } = await desk();
    const answer = await api.road.report.mutate({
      operation: options.operation,
      report: {
        id: randomUUID(),
        at: beganAt(options.since, new Date()),
        source: options.source,
        note: options.note ?? null,
        confirmed: options.confirm,
        says: {
          kind: 'newClosure',
          position: [longitude, latitude],
          road: options.road ?? `${latitude}, ${longitude}`,
          sensitivity: options.sensitivity,
          reason: options.reason,
          closedTo: options.mode,
          until: options.until ?? null,
        },
      },
    });
    const code = tellAnswer(answer, 'closed', output);
    if (answer.outcome === 'accepted') {
      const places = [{ position: [longitude, latitude] as const, closedTo: options.mode }];
      const { cuts } = await api.road.cutAt.query({ operation: options.operation, places });
      output.progress(cuts.flatMap((cut) => cutSentences(cut, 'Cuts')).join('\n'));
    }
    return code;
  },
};
