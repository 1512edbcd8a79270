import type { QueryClient } from '@tanstack/react-query';
import type { PlaceId } from '@waystation/domain';
import { changesKey } from './changes-key';
import { operationKey } from './operation-key';
import { renewCentres } from './renew';

/**
 * Reads a centre, or where none is named the operation, anew after a report of this device was
 * accepted; what others wrote since is told by the changes, which are asked for at once.
 */
export const renewReported = async (
  queries: QueryClient,
  operation: string,
  centre: PlaceId | null,
): Promise<void> => {
  const renewAll = (): Promise<void> =>
    queries.invalidateQueries({ queryKey: operationKey(operation) });
  await (centre === null ? renewAll() : renewCentres(queries, operation, [centre]).catch(renewAll));
  void queries.invalidateQueries({ queryKey: changesKey(operation) });
};
