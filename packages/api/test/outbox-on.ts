import type { Store, TargetWithDeliveries } from '@waystation/domain';

/** Targets in memory; nothing is ever due. */
export const outboxOn = (added: readonly TargetWithDeliveries[]): Store['outbox'] => {
  let known = added;
  const has = (id: string): boolean => known.some(({ target }) => target.id === id);
  return {
    targets: async () => known,
    add: async (_, target) => {
      if (has(target.id)) {
        return 'idTaken';
      }
      known = [...known, { target, deliveries: [] }];
      return 'added';
    },
    remove: async (_, id) => {
      const answer = has(id) ? 'removed' : 'targetNotFound';
      known = known.filter(({ target }) => target.id !== id);
      return answer;
    },
    test: async (_, id) => (has(id) ? 'queued' : 'targetNotFound'),
    again: async (_, id) =>
      known.some(({ deliveries }) => deliveries.some((one) => one.id === id))
        ? 'queued'
        : 'deliveryNotFound',
    take: async () => null,
    settle: async () => undefined,
  };
};
