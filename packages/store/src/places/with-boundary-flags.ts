import type { Flag, Place } from '@waystation/domain';

/** A site, centre or crossing whose place also carries what the stored boundaries say of it. */
export const withBoundaryFlags = <Entity extends { readonly place: Place }>(
  entity: Entity,
  boundaryFlags: readonly Flag[],
): Entity => ({
  ...entity,
  place: { ...entity.place, flags: [...new Set([...entity.place.flags, ...boundaryFlags])] },
});
