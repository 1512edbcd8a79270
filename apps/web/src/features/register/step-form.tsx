import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type NextState,
  nextStates,
  type Operation,
  type PublicationView,
} from '@waystation/domain';
import { Button, Dialog, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { refusalMessage } from './step-words';

type StepFormProps = {
  readonly operation: Operation;
  readonly map: PublicationView;
  readonly api: OperatorApi;
};

/** Steps that cannot be taken back, and are asked about once more. */
const FINAL = ['published', 'withdrawn'] as const satisfies readonly NextState[];

const finalOf = (to: NextState | null) => FINAL.find((one) => one === to) ?? null;

/** The next steps of a map, for the holder of the token. */
export const StepForm = ({ operation, map, api }: StepFormProps) => {
  const { t } = useTranslator();
  const queries = useQueryClient();
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState<NextState | null>(null);
  const { code } = operation;
  const { mutate, isPending, error } = useMutation({
    mutationFn: (to: NextState) =>
      api.register.advance.mutate({
        operation: code,
        number: map.number,
        version: map.version,
        to,
        by,
        note: note.trim() === '' ? null : note,
      }),
    onSuccess: () => setNote(''),
    onSettled: async () => {
      setAsked(null);
      await queries.invalidateQueries({ queryKey: operationKey(code) });
    },
  });
  const final = finalOf(asked);
  const mayTake = (to: NextState): boolean =>
    !isPending && by.trim() !== '' && (to !== 'withdrawn' || note.trim() !== '');
  return (
    <div className="grid max-w-md gap-3">
      <TextField
        label={t('register.by')}
        help={t('register.byHelp')}
        value={by}
        onChange={setBy}
        maxLength={120}
        autoComplete="name"
      />
      <TextField
        label={t('register.note')}
        help={t('register.noteHelp')}
        value={note}
        onChange={setNote}
        maxLength={400}
        {...(error !== null && { error: t(refusalMessage(error)) })}
      />
      <div className="flex flex-wrap gap-2">
        {nextStates(map.state).map((to) => (
          <Button
            key={to}
            variant={to === 'withdrawn' ? 'secondary' : 'primary'}
            isDisabled={!mayTake(to)}
            onPress={() => (finalOf(to) === null ? mutate(to) : setAsked(to))}
          >
            {t(`register.take.${to}`)}
          </Button>
        ))}
      </div>
      {final !== null && (
        <Dialog
          isOpen
          title={t(`register.take.${final}`)}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onPress={() => setAsked(null)}>{t('common.cancel')}</Button>
              <Button variant="primary" isDisabled={isPending} onPress={() => mutate(final)}>
                {t(`register.take.${final}`)}
              </Button>
            </>
          }
        >
          <p className="text-body">{t(`register.sure.${final}`)}</p>
        </Dialog>
      )}
    </div>
  );
};
