import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportChoices, ImportDraft, Operation } from '@waystation/domain';
import { operatorKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';

/** While the server works on a file, it is asked this often. */
const ASKED_EVERY_MS = 1_000;

const isWorkedOn = (draft: ImportDraft | undefined): boolean =>
  draft?.state === 'reading' || draft?.state === 'applying';

/** What is decided when an import is stored. */
export type StoreAsked = {
  readonly by: string;
  readonly skipsRejected: boolean;
  readonly profile: string | null;
};

/** A file on its way: what was found in it, and what can be done with it. */
export const useDraft = (
  { code }: Pick<Operation, 'code'>,
  { id, api }: { readonly id: string; readonly api: OperatorApi | null },
) => {
  const queries = useQueryClient();
  const queryKey = [...operatorKey(code), 'import', id];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn:
      api === null
        ? skipToken
        : ({ signal }) => api.import.get.query({ operation: code, id }, { signal }),
    refetchInterval: ({ state }) => (isWorkedOn(state.data) ? ASKED_EVERY_MS : false),
    retry: false,
  });
  const show = (draft: ImportDraft): void => {
    queries.setQueryData(queryKey, draft);
    void queries.invalidateQueries({ queryKey });
  };
  const choosing = useMutation({
    mutationFn: (choices: ImportChoices) => {
      if (api === null) {
        throw new Error('The token was forgotten.');
      }
      return api.import.choose.mutate({ operation: code, id, choices });
    },
    onSuccess: show,
  });
  const storing = useMutation({
    mutationFn: (asked: StoreAsked) => {
      if (api === null) {
        throw new Error('The token was forgotten.');
      }
      return api.import.store.mutate({ operation: code, id, ...asked });
    },
    onSuccess: show,
  });
  return {
    draft: data,
    isBusy: isWorkedOn(data) || choosing.isPending || storing.isPending,
    readError: error,
    error: choosing.error ?? storing.error,
    retry: () => void refetch(),
    choose: choosing.mutate,
    store: storing.mutate,
  };
};

/** What {@link useDraft} gives. */
export type DraftUse = ReturnType<typeof useDraft>;
