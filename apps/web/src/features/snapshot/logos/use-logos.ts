import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { operationKey } from '../../../api/operation-key';
import { logoName } from './logo-name';
import { listLogos, removeLogo, uploadLogo } from './logo-requests';

type LogoChange =
  | { readonly kind: 'upload'; readonly file: File; readonly token: string }
  | { readonly kind: 'remove'; readonly name: string; readonly token: string };

/** The logos of an operation; `onChange`: there are others now. */
export const useLogos = (operation: string, onChange: () => void) => {
  const queries = useQueryClient();
  const queryKey = [...operationKey(operation), 'logos'];
  const { data } = useQuery({ queryKey, queryFn: ({ signal }) => listLogos(operation, signal) });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (change: LogoChange) =>
      change.kind === 'upload'
        ? uploadLogo(
            { operation, name: logoName(change.file.name), token: change.token },
            change.file,
          )
        : removeLogo({ operation, ...change }),
    onSuccess: (names) => {
      queries.setQueryData(queryKey, names);
      onChange();
    },
  });
  return { names: data ?? [], change: mutate, isChanging: isPending, error };
};

/** What {@link useLogos} gives. */
export type Logos = ReturnType<typeof useLogos>;
