import { useQuery } from '@tanstack/react-query';
import type { AlertList, Operation } from '@waystation/domain';
import { api } from '../../api/client';
import { alertsKey } from '../../api/operation-key';
import { type Operator, useOperator } from '../centre-report/use-operator';

/** Rules and alerts as this reader may know them. */
export type Alerts = {
  /** Undefined: not read yet. */
  readonly list: AlertList | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  readonly operator: Operator<AlertList>;
};

/** Reads rules and alerts. What only the holder of the token is told is kept on no device. */
export const useAlerts = ({ code }: Pick<Operation, 'code'>): Alerts => {
  const { data, error, refetch } = useQuery({
    queryKey: alertsKey(code),
    queryFn: ({ signal }) => api.alert.list.query({ operation: code }, { signal }),
  });
  const operator = useOperator<AlertList>(code, {
    keeps: false,
    key: ['alerts'],
    read: (asked, signal) => asked.alert.list.query({ operation: code }, { signal }),
  });
  const told = operator.api === null ? undefined : operator.told;
  return {
    list: told ?? data,
    hasFailed: error !== null,
    retry: () => void refetch(),
    operator,
  };
};
