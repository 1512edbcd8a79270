import { useQuery } from '@tanstack/react-query';
import type { FlashView, Operation } from '@waystation/domain';
import { api } from '../../api/client';
import { flashKey } from '../../api/operation-key';
import { type Operator, useOperator } from '../centre-report/use-operator';

/** Flash updates as this reader may know them. */
export type Flash = {
  /** All updates, newest first; undefined: not read yet. */
  readonly views: readonly FlashView[] | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  readonly operator: Operator<readonly FlashView[]>;
};

/** Reads flash updates. What only the holder of the token is told is kept on no device. */
export const useFlash = ({ code }: Pick<Operation, 'code'>): Flash => {
  const { data, error, refetch } = useQuery({
    queryKey: flashKey(code),
    queryFn: ({ signal }) => api.flash.list.query({ operation: code }, { signal }),
  });
  const operator = useOperator<readonly FlashView[]>(code, {
    keeps: false,
    key: ['flash'],
    read: (asked, signal) => asked.flash.list.query({ operation: code }, { signal }),
  });
  const told = operator.api === null ? undefined : operator.told;
  return { views: told ?? data, hasFailed: error !== null, retry: () => void refetch(), operator };
};
