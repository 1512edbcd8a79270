import { useQuery } from '@tanstack/react-query';
import type { Operation, PublicationView } from '@waystation/domain';
import { api } from '../../api/client';
import { registerKey } from '../../api/operation-key';
import { type Operator, useOperator } from '../centre-report/use-operator';

/** The register as this reader may know it; of the holder of the token with all that is under way. */
export type Register = {
  /** Undefined: not read yet. */
  readonly maps: readonly PublicationView[] | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  readonly operator: Operator<readonly PublicationView[]>;
};

/** Reads the register. What only the holder of the token is told is kept on no device. */
export const useRegister = ({ code }: Pick<Operation, 'code'>): Register => {
  const { data, error, refetch } = useQuery({
    queryKey: registerKey(code),
    queryFn: ({ signal }) => api.register.list.query({ operation: code }, { signal }),
  });
  const operator = useOperator<readonly PublicationView[]>(code, {
    keeps: false,
    key: ['register'],
    read: (asked, signal) => asked.register.list.query({ operation: code }, { signal }),
  });
  const told = operator.api === null ? undefined : operator.told;
  return {
    maps: told ?? data,
    hasFailed: error !== null,
    retry: () => void refetch(),
    operator,
  };
};
