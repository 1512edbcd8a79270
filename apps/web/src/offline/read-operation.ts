import type { QueryClient } from '@tanstack/react-query';
import { operationQueries, operationsQuery } from '../api/operation-queries';
import { serverContact } from '../api/server-contact';

/** Reads one after another, for the line is the page's; throws as soon as a copy stood in for the server. */
export const readFromServer = async (
  reads: readonly (() => Promise<unknown>)[],
  isReachable: () => boolean,
): Promise<void> => {
  for (const read of reads) {
    await read();
    if (!isReachable()) {
      throw new Error('A copy on the device stood in for the server.');
    }
  }
};

/** Reads anew what the pages of an operation cannot do without: where to begin, centres, crossings, outlines. */
export const readOperation = async (queries: QueryClient, operation: string): Promise<void> => {
  const of = operationQueries(operation);
  const anew = { staleTime: 0 };
  const { levels } = await queries.ensureQueryData(of.overview());
  const [coarsest] = levels.map(({ level }) => level).toSorted();
  await readFromServer(
    [
      () => queries.fetchQuery({ ...operationsQuery, ...anew }),
      () => queries.fetchQuery({ ...of.overview(), ...anew }),
      () => queries.fetchQuery({ ...of.centres(), ...anew }),
      () => queries.fetchQuery({ ...of.crossings(), ...anew }),
      ...(coarsest === undefined
        ? []
        : [
            () => queries.fetchQuery({ ...of.areas(coarsest), ...anew }),
            () => queries.fetchQuery({ ...of.topology(coarsest), ...anew }),
          ]),
    ],
    () => serverContact.current().isReachable,
  );
};
