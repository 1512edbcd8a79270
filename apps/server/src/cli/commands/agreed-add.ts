import { randomUUID } from 'node:crypto';
import {
  AgreedFigure,
  type AgreedSource,
  Day,
  type FigureSources,
  Sensitivity,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import { TypedNumber } from './agreed-number';
import { AGREED_OPTIONS, AGREED_USAGE, AgreedOptions, subjectOf } from './agreed-options';
import type { Command } from './command';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  ...AGREED_OPTIONS,
  from: { type: 'string' },
  figure: { type: 'string' },
  sources: { type: 'string' },
  'agreed-by': { type: 'string' },
  reason: { type: 'string' },
  sensitivity: { type: 'string' },
  by: { type: 'string' },
} as const;

const { agreedBy, reason } = AgreedFigure.unwrap().shape;

const Options = AgreedOptions.extend({
  from: Day,
  figure: TypedNumber,
  sources: z.string().optional(),
  'agreed-by': agreedBy,
  reason,
  sensitivity: Sensitivity,
  by: StepTaker,
});

/** The series named, with the date of the figure that each has then; throws where one has none. */
const sourcesNamed = (
  typed: string | undefined,
  { sides }: FigureSources,
): readonly AgreedSource[] =>
  (typed ?? '')
    .split(';')
    .map((series) => series.trim())
    .filter((series) => series !== '')
    .map((series) => {
      const side = sides.find(({ passport }) => passport.series === series);
      if (side === undefined) {
        const known = sides.map(({ passport }) => passport.series).join('; ');
        throw new UsageError(
          `--sources "${series}" has no figure here by then. There are: ${known}.`,
        );
      }
      return { series, asOf: side.passport.asOf };
    });

/** `waystation agreed add`. */
export const agreedAdd: Command = {
  words: ['agreed', 'add'],
  usage: `agreed add ${AGREED_USAGE} --from DAY --figure NUMBER|LEAST-MOST|none [--sources "SERIES; SERIES"] --agreed-by TEXT --reason TEXT --sensitivity LEVEL --by OFFICE`,
  summary:
    'Write down the planning figure that organisations agreed on for an area or a site where sources differ: of which day, from which day on, from which sources, who agreed and why; --figure none gives it up. What was agreed before stays in its log.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const options = readOptions(Options, values);
    const { operation, group, unit, from: holdsFrom, figure: number, sensitivity } = options;
    const subject = subjectOf(options);
    const { api } = await desk();
    const known = await api.figure.sources.query({
      ...{ operation, subject, group, unit },
      asOf: holdsFrom,
    });
    await api.figure.agree.mutate({
      operation,
      seen: known.log.length,
      figure: {
        ...{ id: randomUUID(), subject, group, unit, measure: known.measure, number },
        ...{
          asOf: options['as-of'],
          holdsFrom,
          sources: [...sourcesNamed(options.sources, known)],
        },
        ...{ agreedBy: options['agreed-by'], reason: options.reason, sensitivity },
        recordedBy: options.by,
      },
    });
    output.result(
      number.kind === 'none'
        ? `Nothing is agreed any more from ${holdsFrom} on.`
        : `Written: ${values.figure}, of ${options['as-of']}, holds from ${holdsFrom} on.`,
    );
    return EXIT.done;
  },
};
