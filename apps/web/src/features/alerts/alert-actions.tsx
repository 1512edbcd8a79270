import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AlertView, Operation } from '@waystation/domain';
import { Button, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { refusalMessage } from './alert-words';

type AlertActionsProps = {
  readonly operation: Operation;
  readonly alert: AlertView;
  readonly api: OperatorApi;
};

type Kind = 'acknowledged' | 'assigned' | 'closed';

/** What is done with an alert by the holder of the token: acknowledged, assigned, or closed with a note. */
export const AlertActions = ({ operation: { code }, alert, api }: AlertActionsProps) => {
  const { t } = useTranslator();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [by, setBy] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: (kind: Kind) => {
      const said = { by, note: note.trim() === '' ? null : note };
      return api.alert.handle.mutate({
        operation: code,
        alert: alert.id,
        action:
          kind === 'closed'
            ? { kind, by, note }
            : kind === 'assigned'
              ? { kind, ...said, to }
              : { kind, ...said },
      });
    },
    onSuccess: () => setNote(''),
    onSettled: () => queries.invalidateQueries({ queryKey: operationKey(code) }),
  });
  const needs = { acknowledged: [by], assigned: [by, to], closed: [by, note] };
  const mayNot = (kind: Kind): boolean =>
    isPending || needs[kind].some((text) => text.trim() === '');
  if (!isOpen) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{t('alerts.work')}</Button>
      </div>
    );
  }
  return (
    <div className="grid max-w-md gap-3">
      <TextField
        label={t('register.by')}
        help={t('alerts.byHelp')}
        value={by}
        onChange={setBy}
        maxLength={120}
        autoComplete="name"
      />
      <TextField
        label={t('alerts.to')}
        help={t('alerts.toHelp')}
        value={to}
        onChange={setTo}
        maxLength={120}
      />
      <TextField
        label={t('alerts.note')}
        help={t('alerts.noteHelp')}
        value={note}
        onChange={setNote}
        maxLength={400}
        {...(error !== null && { error: t(refusalMessage(error)) })}
      />
      <div className="flex flex-wrap gap-2">
        {alert.handling === 'new' && (
          <Button
            variant="primary"
            isDisabled={mayNot('acknowledged')}
            onPress={() => mutate('acknowledged')}
          >
            {t('alerts.do.acknowledged')}
          </Button>
        )}
        <Button isDisabled={mayNot('assigned')} onPress={() => mutate('assigned')}>
          {t('alerts.do.assigned')}
        </Button>
        <Button isDisabled={mayNot('closed')} onPress={() => mutate('closed')}>
          {t('alerts.do.closed')}
        </Button>
      </div>
    </div>
  );
};
