import {
  AdminLevel,
  AreasCovered,
  OperationCode,
  Pcode,
  RoundId,
  StepTaker,
} from '@waystation/domain';
import { z } from 'zod';
import { UsageError } from '../usage-error';
import { howToWrite } from './how-to-write';

/** The options of every command that does something with a round. */
export const ROUND_OPTIONS = { operation: { type: 'string' }, by: { type: 'string' } } as const;

/** What they may say. */
export const RoundOptions = z.object({ operation: OperationCode, by: StepTaker });

/** The options that say what a round covered. */
export const COVER_OPTIONS = {
  level: { type: 'string' },
  assessed: { type: 'string' },
  'not-assessed': { type: 'string' },
  inaccessible: { type: 'string' },
} as const;

/** How the usage of a command names them. */
export const COVER_USAGE =
  '--level LEVEL [--assessed PCODES] [--not-assessed PCODES] [--inaccessible PCODES]';

const Pcodes = z
  .string()
  .default('')
  .transform((typed) => typed.split(',').flatMap((one) => one.trim() || []))
  .pipe(z.array(Pcode));

/** What they may say. */
export const CoverOptions = z.object({
  level: z.coerce.number().pipe(AdminLevel),
  assessed: Pcodes,
  'not-assessed': Pcodes,
  inaccessible: Pcodes,
});

/** The areas covered that options name; throws a usage error where they name none, or one twice. */
export const areasTyped = ({
  level,
  assessed,
  inaccessible,
  'not-assessed': notAssessed,
}: z.infer<typeof CoverOptions>): AreasCovered => {
  const areas = AreasCovered.safeParse({ level, assessed, notAssessed, inaccessible });
  if (!areas.success) {
    throw new UsageError('Name at least one area, and each in one list only.');
  }
  return areas.data;
};

/** The round that was typed after a command; throws {@link UsageError}. */
export const roundTyped = ([typed]: readonly string[]): RoundId => {
  const round = RoundId.safeParse(typed).data;
  if (round === undefined) {
    throw new UsageError(`Which round is meant? Please ${howToWrite('round')}.`);
  }
  return round;
};
