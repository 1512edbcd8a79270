import type { Audience, Operation, Store } from '@waystation/domain';
import type { OperationReads } from './disclosed-operation';
import { maySeeIt } from './may-see-it';

/** Sites, centres and crossings as an audience may see them. */
export const disclosePlaces = (
  { places }: Store,
  { code }: Operation,
  audience: Audience,
): OperationReads['places'] => {
  const seen = maySeeIt(audience);
  return {
    sites: async () => (await places.sites(code)).filter(({ place }) => seen(place)),
    centres: async () => (await places.centres(code)).filter(({ place }) => seen(place)),
    crossings: async () => (await places.crossings(code)).filter(({ place }) => seen(place)),
  };
};
