import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FlashKey, OperationCode } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { flashRefusalOf } from './flash-refusal';
import { SaidField } from './said-field';

type WithdrawFormProps = {
  readonly operation: OperationCode;
  readonly of: FlashKey;
  readonly api: OperatorApi;
};

/** Takes an update back for good, with a reason. */
export const WithdrawForm = ({ operation, of: { event, version }, api }: WithdrawFormProps) => {
  const { t } = useTranslator();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.flash.withdraw.mutate({ operation, event, version, reason, by }),
    onSettled: () => queries.invalidateQueries({ queryKey: operationKey(operation) }),
  });
  const refusal = flashRefusalOf(error);
  if (!isOpen) {
    return <Button onPress={() => setOpen(true)}>{t('flash.withdraw')}</Button>;
  }
  return (
    <div className="grid w-full max-w-md gap-3">
      <p className="text-note">{t('flash.withdrawSure')}</p>
      <SaidField
        label={t('flash.reason')}
        help={t('flash.reasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={400}
      />
      <SaidField label={t('register.by')} value={by} onChange={setBy} maxLength={120} />
      {refusal !== null && (
        <p role="alert" className="text-crit text-note">
          {t(`flash.refused.${refusal}`)}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          isDisabled={isPending || reason.trim() === '' || by.trim() === ''}
          onPress={() => mutate()}
        >
          {t('flash.withdraw')}
        </Button>
        <Button isDisabled={isPending} onPress={() => setOpen(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
};
