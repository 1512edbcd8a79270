import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isTRPCClientError } from '@trpc/client';
import type { Centre } from '@waystation/domain';
import { useMemo, useSyncExternalStore } from 'react';
import { operatorKey } from '../../api/operation-key';
import { type OperatorApi, operatorApi } from '../../api/operator-api';
import { operatorToken } from './operator-token';

/** What the server says of a token that it does not take. */
export type TokenProblem = 'wrong' | 'wait';

const PROBLEMS: ReadonlyMap<number, TokenProblem> = new Map([
  [401, 'wrong'],
  [429, 'wait'],
]);

/** Why the server did not take the token; null: it did, or it failed for another reason. */
const tokenProblemOf = (error: unknown): TokenProblem | null => {
  const response = isTRPCClientError(error) ? error.meta?.response : null;
  return response instanceof Response ? (PROBLEMS.get(response.status) ?? null) : null;
};

/** The operator's API of a tab, the centres as they are told to the operator, and the token itself. */
export type Operator = {
  readonly api: OperatorApi | null;
  readonly centres: readonly Centre[] | undefined;
  /** When they were read, by this device's clock. */
  readonly readAt: Date;
  readonly problem: TokenProblem | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  /** Null forgets the token. */
  readonly enter: (token: string | null) => void;
};

/** Reads an operation's centres as the holder of the token; a token that is refused is forgotten. */
export const useOperator = (operation: string): Operator => {
  const queries = useQueryClient();
  const token = useSyncExternalStore(operatorToken.subscribe, operatorToken.current);
  const api = useMemo(() => (token === null ? null : operatorApi(token)), [token]);
  const key = [...operatorKey(operation), 'centres'];
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const answer = await api?.centre.list.query({ operation }, { signal });
      return answer?.centres ?? [];
    },
    enabled: api !== null,
    retry: false,
  });
  const problem = tokenProblemOf(error);
  return {
    api: problem === null ? api : null,
    centres: data,
    readAt: new Date(dataUpdatedAt),
    problem,
    hasFailed: error !== null,
    retry: () => void refetch(),
    enter: (given) => {
      if (given === token) {
        // Nothing changes that would ask again by itself.
        void queries.resetQueries({ queryKey: operatorKey(operation) });
        return;
      }
      // What the operator was told is not for whoever has no token, or another one.
      queries.removeQueries({ queryKey: operatorKey(operation) });
      operatorToken.enter(given);
    },
  };
};
