import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportList, ImportUndo, Operation } from '@waystation/domain';
import { operatorKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { type Operator, useOperator } from '../centre-report/use-operator';

/** Reads imports and files on their way, for the holder of the token; kept on no device. */
export const useImports = ({ code }: Pick<Operation, 'code'>): Operator<ImportList> =>
  useOperator<ImportList>(code, {
    keeps: false,
    key: ['imports'],
    read: (api, signal) => api.import.list.query({ operation: code }, { signal }),
  });

/** Takes an import back, and reads the list anew. */
export const useUndo = ({ code }: Pick<Operation, 'code'>, api: OperatorApi) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, by, note }: { readonly id: string } & Pick<ImportUndo, 'by' | 'note'>) =>
      api.import.undo.mutate({ operation: code, id, by, note }),
    onSettled: () => queries.invalidateQueries({ queryKey: operatorKey(code) }),
  });
};
