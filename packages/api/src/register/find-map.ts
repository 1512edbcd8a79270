import type { MapKey, PublicationView } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';

/** One map that a reader may know of; of the others it is not said that they are there. */
export const findMap = async (
  { maps }: Pick<DisclosedOperation, 'maps'>,
  { number, version }: MapKey,
): Promise<Outcome<PublicationView>> => {
  const map = (await maps.list()).find((one) => one.number === number && one.version === version);
  return map === undefined ? failed({ code: 'mapNotFound', number, version }) : found(map);
};
