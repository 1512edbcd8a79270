import { type BookedRound, refusalOfRoundStep, type Store } from '@waystation/domain';

/** A book of rounds that keeps each step that a log allows. */
export const roundBookOn = (kept: readonly BookedRound[]): Store['roundBook'] => {
  let rounds = kept;
  return {
    list: async () => rounds,
    plan: async (_, round, step) => {
      if (rounds.some((booked) => booked.round.id === round.id)) {
        return { kind: 'exists' };
      }
      rounds = [{ round, isImported: false, steps: [step] }, ...rounds];
      return 'planned';
    },
    take: async (_, id, step) => {
      const booked = rounds.find(({ round }) => round.id === id);
      if (booked === undefined) {
        return 'roundNotFound';
      }
      const refusal = refusalOfRoundStep(booked, step);
      if (refusal === null) {
        const after = { ...booked, steps: [...booked.steps, step] };
        rounds = rounds.map((one) => (one === booked ? after : one));
      }
      return refusal ?? 'taken';
    },
    figuresAt: async () => null,
  };
};
