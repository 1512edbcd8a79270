import { useQuery } from '@tanstack/react-query';
import type { Centre } from '@waystation/domain';
import { operationQueries } from '../../api/operation-queries';

/** A centre as everybody may read it. */
export type OpenCentre = {
  /** Null: it is not there for everybody, or could not be read. */
  readonly centre: Centre | null;
  readonly readAt: Date;
  /** Whether nothing more of it will come. */
  readonly isSettled: boolean;
};

/** Reads a centre as everybody may; where the server is away, from the list that the device keeps. */
export const useOpenCentre = (operation: string, id: string): OpenCentre => {
  const queries = operationQueries(operation);
  const own = useQuery(queries.centre(id));
  const list = useQuery({
    ...queries.centres(),
    enabled: own.isError && own.data === undefined,
  });
  if (own.data !== undefined) {
    return { centre: own.data, readAt: new Date(own.dataUpdatedAt), isSettled: true };
  }
  return {
    centre: list.data?.centres.find(({ place }) => place.id === id) ?? null,
    readAt: new Date(list.dataUpdatedAt),
    isSettled: own.isError && list.isFetched,
  };
};
