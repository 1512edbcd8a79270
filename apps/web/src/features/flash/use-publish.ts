import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FlashContent, FlashKey, OperationCode } from '@waystation/domain';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import type { FlashDraft } from './flash-draft';

type PublishProps = {
  readonly operation: OperationCode;
  readonly api: OperatorApi;
  readonly onPublished: (key: FlashKey) => void;
};

/** Publishes a draft as what it says. */
export const usePublish = ({ operation, api, onPublished }: PublishProps) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, said }: { readonly draft: FlashDraft; readonly said: FlashContent }) =>
      api.flash.publish.mutate({
        operation,
        event: draft.event,
        seen: draft.seen,
        update: {
          id: draft.id,
          said,
          changed: draft.changed.trim() === '' ? null : draft.changed,
          by: draft.by,
        },
      }),
    onSuccess: onPublished,
    onSettled: () => queries.invalidateQueries({ queryKey: operationKey(operation) }),
  });
};
