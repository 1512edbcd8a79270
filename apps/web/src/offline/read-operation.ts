import type { QueryClient } from '@tanstack/react-query';
import type { OperationOverview } from '@waystation/domain';
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

/** As many areas as take a few hundred kilobytes of a device. */
const MOST_AREAS = 4_000;

type Level = OperationOverview['levels'][number];

/**
 * The levels whose areas are found by name and P-code without a network, the coarsest first: all,
 * until they are too many for a device. The coarsest is always there, for it has the countries.
 */
export const levelsToKeep = (levels: readonly Level[]): readonly Level['level'][] => {
  let areas = 0;
  return levels
    .toSorted((a, b) => a.level - b.level)
    .filter((one, index) => {
      areas += one.areas;
      return index === 0 || areas <= MOST_AREAS;
    })
    .map(({ level }) => level);
};

/** Reads anew what the pages of an operation cannot do without: where to begin, centres, crossings, closed roads, areas, outlines. */
export const readOperation = async (queries: QueryClient, operation: string): Promise<void> => {
  const of = operationQueries(operation);
  const anew = { staleTime: 0 };
  const { levels } = await queries.ensureQueryData(of.overview());
  const [coarsest, ...finer] = levelsToKeep(levels);
  await readFromServer(
    [
      () => queries.fetchQuery({ ...operationsQuery, ...anew }),
      () => queries.fetchQuery({ ...of.overview(), ...anew }),
      () => queries.fetchQuery({ ...of.centres(), ...anew }),
      () => queries.fetchQuery({ ...of.crossings(), ...anew }),
      () => queries.fetchQuery({ ...of.closures(), ...anew }),
      ...(coarsest === undefined
        ? []
        : [
            () => queries.fetchQuery({ ...of.areas(coarsest), ...anew }),
            () => queries.fetchQuery({ ...of.topology(coarsest), ...anew }),
          ]),
      ...finer.map((level) => () => queries.fetchQuery({ ...of.areas(level), ...anew })),
    ],
    () => serverContact.current().isReachable,
  );
};
