import type { NextState, Publication, PublicationState, PublicationStep } from '../publication';
import { isPersonal } from './refuse-report';

/** Why a map does not become what somebody says. */
export type StepRefusal =
  /** The state is not the one that comes after the map's own. */
  | {
      readonly kind: 'notNext';
      readonly from: PublicationState;
      readonly possible: readonly NextState[];
    }
  /** Whoever has the map in hand wants to know why it no longer counts. */
  | { readonly kind: 'reasonNeeded' }
  /** Of a person no more is kept than the name or role that was typed (domain rule 10). */
  | { readonly kind: 'notePersonal'; readonly field: 'by' | 'note' };

const AFTER = {
  draft: ['reviewed', 'withdrawn'],
  reviewed: ['cleared', 'withdrawn'],
  cleared: ['published', 'withdrawn'],
  published: ['withdrawn'],
  superseded: ['withdrawn'],
  withdrawn: [],
} as const satisfies Record<PublicationState, readonly NextState[]>;

/** What a map can become next, by whoever works with the register. */
export const nextStates = (state: PublicationState): readonly NextState[] => AFTER[state];

/** Whether a state may change into another at all; also what publishing does to the version before. */
export const mayFollow = (from: PublicationState, to: PublicationState): boolean =>
  (from === 'published' && to === 'superseded') || nextStates(from).some((one) => one === to);

/** What stands in the way of a step, wherever the map is; null: nothing. */
export const refusalOfWords = ({
  by,
  note,
}: Pick<PublicationStep, 'by' | 'note'>): StepRefusal | null => {
  const field = isPersonal(by) ? 'by' : isPersonal(note) ? 'note' : null;
  return field === null ? null : { kind: 'notePersonal', field };
};

/** A map after a step, or why it cannot be taken. */
export type Advanced =
  | { readonly kind: 'advanced'; readonly publication: Publication }
  | { readonly kind: 'refused'; readonly refusal: StepRefusal };

/**
 * Takes a step of a map on its way: drafted, reviewed, cleared, published, in this order, and withdrawn
 * with a reason from anywhere. Who took each step is recorded; that they are different people is the
 * office's own rule, which nobody can prove without accounts.
 */
export const advancePublication = (publication: Publication, step: PublicationStep): Advanced => {
  const { state, steps } = publication;
  const refusal = refusalOfWords(step);
  if (refusal !== null) {
    return { kind: 'refused', refusal };
  }
  if (!mayFollow(state, step.state)) {
    const possible = nextStates(state);
    return { kind: 'refused', refusal: { kind: 'notNext', from: state, possible } };
  }
  if (step.state === 'withdrawn' && step.note === null) {
    return { kind: 'refused', refusal: { kind: 'reasonNeeded' } };
  }
  return {
    kind: 'advanced',
    publication: { ...publication, state: step.state, steps: [...steps, step] },
  };
};

/** Whether a map was given to its readers, now or before. */
export const wasPublished = ({ steps }: Pick<Publication, 'steps'>): boolean =>
  steps.some(({ state }) => state === 'published');

/** Whether work on a map is still going on, so that its next version has to wait. */
export const isUnderWay = ({ state }: Pick<Publication, 'state'>): boolean =>
  state === 'draft' || state === 'reviewed' || state === 'cleared';

/** The version of the same map that readers should use instead; null: there is none. */
export const successorOf = <Map extends Pick<Publication, 'number' | 'version' | 'state'>>(
  { number, version }: Pick<Publication, 'number' | 'version'>,
  maps: readonly Map[],
): Map | null =>
  maps
    .filter((one) => one.number === number && one.version > version && one.state === 'published')
    .toSorted((a, b) => b.version - a.version)[0] ?? null;
