import type { AreasCovered, BookedRound, RoundState, RoundStep } from '../round-book';
import { isPersonal } from './refuse-report';

/** What may be done with a round. */
export type RoundAct =
  /** A file with anything of it is stored. */
  'collect' | 'cover' | 'publish' | 'correct';

const ALLOWED = {
  planned: ['collect', 'cover'],
  collecting: ['collect', 'cover', 'publish'],
  published: ['correct'],
} as const satisfies Record<RoundState, readonly RoundAct[]>;

/** What may be done with a round in a state; what was published changes by a correction alone. */
export const actsOn = (state: RoundState): readonly RoundAct[] => ALLOWED[state];

/** Why something is not done with a round. */
export type RoundRefusal =
  | {
      readonly kind: 'notNow';
      readonly state: RoundState;
      readonly possible: readonly RoundAct[];
    }
  /** Of which areas a round could speak has to be said before anybody reads it. */
  | { readonly kind: 'coverageNeeded' }
  /** Nothing of it is stored, or what was stored has been taken back. */
  | { readonly kind: 'nothingCollected' }
  /** Areas that the boundaries of that level do not have. */
  | { readonly kind: 'areasUnknown'; readonly pcodes: readonly string[] }
  /** Its source's files made it, and nobody has taken it up here. */
  | { readonly kind: 'notTakenUp' }
  | { readonly kind: 'exists' }
  | { readonly kind: 'sourceUnknown'; readonly source: string }
  /** Of a person no more is kept than the name or role that was typed (domain rule 10). */
  | { readonly kind: 'textPersonal' };

/** The state that a log of steps ends in. */
export const roundStateOf = (steps: readonly RoundStep[]): RoundState => {
  const kinds = new Set(steps.map(({ kind }) => kind));
  if (kinds.has('published')) {
    return 'published';
  }
  return kinds.has('collecting') ? 'collecting' : 'planned';
};

/** The newest revision of a round; 0: as it was first published, or not published yet. */
export const revisionOf = (steps: readonly RoundStep[]): number =>
  steps.reduce(
    (newest, step) => (step.kind === 'corrected' ? Math.max(newest, step.revision) : newest),
    0,
  );

/** The areas covered, as they were said last; null: nobody said so. */
export const areasCoveredOf = (steps: readonly RoundStep[]): AreasCovered | null =>
  steps.reduce<AreasCovered | null>(
    (areas, step) =>
      step.kind === 'covered' || step.kind === 'corrected' ? (step.areas ?? areas) : areas,
    null,
  );

/** Whether a text of a step reads like a telephone number, an address or a case number. */
export const isRoundStepPersonal = (step: RoundStep): boolean =>
  (step.kind === 'corrected' ? [step.by, step.reason] : [step.by]).some(isPersonal);

const ACT_OF = {
  planned: null,
  collecting: 'collect',
  covered: 'cover',
  published: 'publish',
  corrected: 'correct',
} as const satisfies Record<RoundStep['kind'], RoundAct | null>;

/**
 * Why a step of a round is not taken; null: it may be added to its log. A round goes from planned, with
 * the first file, to collecting, and is published with its coverage once; from then on it changes by
 * corrections alone, each a revision with its reason.
 */
export const refusalOfRoundStep = (
  { steps, isImported }: BookedRound,
  step: RoundStep,
): RoundRefusal | null => {
  if (isRoundStepPersonal(step)) {
    return { kind: 'textPersonal' };
  }
  const act = ACT_OF[step.kind];
  const state = roundStateOf(steps);
  const possible = actsOn(state);
  if (act === null) {
    return { kind: 'exists' };
  }
  if (act === 'publish' && state === 'planned') {
    return { kind: 'nothingCollected' };
  }
  if (!possible.includes(act)) {
    return { kind: 'notNow', state, possible };
  }
  if (act === 'publish' && !isImported) {
    return { kind: 'nothingCollected' };
  }
  return act === 'publish' && areasCoveredOf(steps) === null ? { kind: 'coverageNeeded' } : null;
};
