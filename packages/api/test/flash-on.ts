import type { KeptFlash, Store } from '@waystation/domain';

/** Flash updates that are added to and taken back. */
export const flashOn = (written: readonly KeptFlash[]): Store['flashUpdates'] => {
  let all = written;
  return {
    list: async () => all,
    publish: async (_, update, { event, seen }) => {
      if (all.some((one) => one.update.id === update.id)) {
        return { kind: 'idTaken' };
      }
      const own = all.filter((one) => one.update.event === event);
      if (own.length > seen) {
        return { kind: 'overtaken' };
      }
      const newest = Math.max(0, ...all.map((one) => one.update.event));
      const key = { event: event ?? newest + 1, version: own.length + 1 };
      all = [...all, { update: { ...update, ...key }, withdrawn: null }];
      return { kind: 'published', key };
    },
    withdraw: async (_, { event, version }, withdrawn) => {
      const isOwn = ({ update }: KeptFlash) => update.event === event && update.version === version;
      const own = all.find(isOwn);
      if (own === undefined || own.withdrawn !== null) {
        return own === undefined ? 'notFound' : 'alreadyWithdrawn';
      }
      all = all.map((one) => (isOwn(one) ? { ...one, withdrawn } : one));
      return 'withdrawn';
    },
  };
};
