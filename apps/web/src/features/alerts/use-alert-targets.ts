import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AlertTargetList, Operation } from '@waystation/domain';
import { operatorKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';

/** What waits is looked at again so soon: whoever sends a test looks on. */
const LOOK_AGAIN_MS = 3_000;

const isWaiting = ({ targets }: AlertTargetList): boolean =>
  targets.some(({ deliveries }) => deliveries.some(({ state }) => state === 'waiting'));

const keyOf = ({ code }: Pick<Operation, 'code'>) =>
  [...operatorKey(code), 'alert-targets'] as const;

/** Where alerts are sent and what came of it, read again while something is on its way. */
export const useAlertTargets = (operation: Pick<Operation, 'code'>, api: OperatorApi) => {
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(operation),
    queryFn: ({ signal }) => api.alert.targets.query({ operation: operation.code }, { signal }),
    retry: false,
    refetchInterval: ({ state }) =>
      state.data !== undefined && isWaiting(state.data) ? LOOK_AGAIN_MS : false,
  });
  return { list: data, hasFailed: error !== null, retry: () => void refetch() };
};

/** Does something with targets; what it answers is shown at once. */
export const useTargetAction = (
  operation: Pick<Operation, 'code'>,
  act: () => Promise<AlertTargetList>,
) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (list) => queries.setQueryData(keyOf(operation), list),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(operation) }),
  });
};
