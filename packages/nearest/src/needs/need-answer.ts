import { Iso3, SpokenLanguage } from '@waystation/domain';
import { z } from 'zod';
import { Need } from '../question/needs';

/** Whether a centre says that it meets a need. What nobody said is unknown, never met (rule 6). */
export const NeedState = z.enum(['met', 'unknown', 'unmet']);
/** A value that the schema {@link NeedState} accepts. */
export type NeedState = z.infer<typeof NeedState>;

/** One need of the question and what the centre says of it. */
export const NeedAnswer = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('need'), need: Need, state: NeedState }),
    z.object({ kind: z.literal('consulate'), country: Iso3, state: NeedState }),
    /** `languages`: those asked for that the centre speaks; empty unless met. */
    z.object({
      kind: z.literal('language'),
      languages: z.array(SpokenLanguage),
      state: NeedState,
    }),
  ])
  .readonly();
/** A value that the schema {@link NeedAnswer} accepts. */
export type NeedAnswer = z.infer<typeof NeedAnswer>;
