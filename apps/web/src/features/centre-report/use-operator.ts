import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { isTRPCClientError } from '@trpc/client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { operatorKey } from '../../api/operation-key';
import { type OperatorApi, operatorApi } from '../../api/operator-api';
import { LockedError } from '../../offline/locked/keeping-fetch';
import { lockedCopies } from '../../offline/locked/locked-copies';
import { operatorToken } from './operator-token';

/** What the server says of a token that it does not take; `locked`: without it, what the device says. */
export type TokenProblem = 'wrong' | 'wait' | 'locked';

const PROBLEMS: ReadonlyMap<number, TokenProblem> = new Map([
  [401, 'wrong'],
  [429, 'wait'],
]);

/** Why the token was not taken; null: it was, or reading failed for another reason. */
const tokenProblemOf = (error: unknown): TokenProblem | null => {
  if (isTRPCClientError(error) && error.cause instanceof LockedError) {
    return 'locked';
  }
  const response = isTRPCClientError(error) ? error.meta?.response : null;
  return response instanceof Response ? (PROBLEMS.get(response.status) ?? null) : null;
};

/** The operator's API of a tab, what was asked for with it, and the token itself. */
export type Operator<Value = unknown> = {
  readonly api: OperatorApi | null;
  /** What the operator is told; undefined: nothing yet. */
  readonly told: Value | undefined;
  /** When it was read, by this device's clock. */
  readonly readAt: Date;
  readonly problem: TokenProblem | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  /** Null forgets the token. */
  readonly enter: (token: string | null) => void;
};

/** What the holder of the token wants to read, by which the token is tried, too. */
export type OperatorRead<Value> = {
  /**
   * Whether the operation lets devices keep what is read, locked with the token; nothing is read before
   * that is known.
   */
  readonly keeps: boolean | undefined;
  /** The rest of its key. */
  readonly key: readonly string[];
  readonly read: (api: OperatorApi, signal: AbortSignal) => Promise<Value>;
};

/** Reads something of an operation as the holder of the token; a token that is refused is forgotten. */
export const useOperator = <Value>(
  operation: string,
  { keeps, key, read }: OperatorRead<Value>,
): Operator<Value> => {
  const queries = useQueryClient();
  const token = useSyncExternalStore(
    operatorToken.subscribe,
    operatorToken.current,
    operatorToken.current,
  );
  const api = useMemo(() => {
    const isHeld = (): boolean => operatorToken.current() === token;
    return token === null ? null : operatorApi(token, keeps ? { operation, isHeld } : null);
  }, [token, keeps, operation]);
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    queryKey: [...operatorKey(operation), ...key],
    queryFn: api === null || keeps === undefined ? skipToken : ({ signal }) => read(api, signal),
    retry: false,
  });
  const problem = tokenProblemOf(error);
  useEffect(() => {
    if (problem === 'wrong') {
      // The next one in this tab, or after a reload, shall not be taken for one who tries tokens.
      operatorToken.enter(null);
    }
  }, [problem]);
  return {
    api: problem === null ? api : null,
    told: data,
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
      if (given === null) {
        // Where the browser keeps nothing, there is nothing to be forgotten.
        void lockedCopies.forgetAll().catch(() => undefined);
      }
    },
  };
};
