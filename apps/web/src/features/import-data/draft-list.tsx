import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DraftLine, Operation } from '@waystation/domain';
import { Button, Tag, type Tone, useTranslator, VisuallyHidden } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { operatorKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { useSearchText } from '../../app/use-search-text';
import { stepAddress } from './import-address';
import { refusalMessage } from './import-words';

type DraftListProps = {
  readonly operation: Operation;
  readonly drafts: readonly DraftLine[];
  readonly api: OperatorApi;
};

const TONES = {
  reading: 'accent',
  ready: 'neutral',
  applying: 'accent',
  applied: 'ok',
  failed: 'crit',
} as const satisfies Record<DraftLine['state'], Tone>;

/** Files that wait to be checked and stored, or to be discarded. */
export const DraftList = ({ operation, drafts, api }: DraftListProps) => {
  const { t, formats } = useTranslator();
  const { search } = useSearchText();
  const { code } = operation;
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (id: string) => api.import.discard.mutate({ operation: code, id }),
    onSettled: () => queries.invalidateQueries({ queryKey: operatorKey(code) }),
  });
  if (drafts.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="drafts" className="grid gap-2">
      <h2 id="drafts" className="font-semibold text-section">
        {t('import.drafts')}
      </h2>
      <p className="text-ink-2 text-note">{t('import.draftsKept')}</p>
      <ul className="border-line border-t">
        {drafts.map(({ id, file, state, by, at }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2"
          >
            <Link
              href={stepAddress({ operation: code, id }, 'file', search)}
              className="min-w-0 break-words py-1 text-accent text-body underline pointer-coarse:py-3"
            >
              <bdi>{file}</bdi>
            </Link>
            <Tag tone={TONES[state]}>{t(`import.state.${state}`)}</Tag>
            <span className="text-ink-2 text-note">
              {t('import.sentBy', {
                by,
                date: formats.dateOf(new Date(at), operation.timeZone),
              })}
            </span>
            <Button size="sm" isDisabled={isPending} onPress={() => mutate(id)}>
              {t('import.discard')}
              <VisuallyHidden>{file}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
      {error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalMessage(error))}
        </p>
      )}
    </section>
  );
};
