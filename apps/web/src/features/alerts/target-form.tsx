import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ALERT_CHANNELS, ALERT_SEVERITIES, type AlertTarget } from '@waystation/domain';
import { Button, Notice, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { operatorKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { newReportId } from '../centre-report/new-report-id';
import { refusalMessage } from './alert-words';
import { ChoiceField } from './choice-field';
import { newTarget, type TargetDraft, targetOfDraft } from './target-draft';

type TargetFormProps = {
  readonly operation: string;
  readonly api: OperatorApi;
  readonly sendsEmail: boolean;
  /** What its messages are signed with; null: they are not. */
  readonly onAdded: (secret: string | null) => void;
};

type FieldProps = {
  readonly draft: TargetDraft;
  readonly onChange: (change: Partial<TargetDraft>) => void;
};

const AddressField = ({ draft, onChange }: FieldProps) => {
  const { t } = useTranslator();
  return draft.channel === 'webhook' ? (
    <TextField
      label={t('alerts.target.url')}
      help={t('alerts.target.urlHelp')}
      value={draft.url}
      onChange={(url) => onChange({ url })}
      maxLength={1_000}
      autoComplete="off"
    />
  ) : (
    <TextField
      label={t('alerts.target.address')}
      help={t('alerts.target.addressHelp')}
      value={draft.address}
      onChange={(address) => onChange({ address })}
      maxLength={254}
      autoComplete="off"
    />
  );
};

/** Says who is sent alerts, by which way, and which. */
export const TargetForm = ({ operation, api, sendsEmail, onAdded }: TargetFormProps) => {
  const { t } = useTranslator();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => newTarget(sendsEmail));
  const [id] = useState(() => newReportId());
  const change = (changes: Partial<TargetDraft>): void =>
    setDraft((known) => ({ ...known, ...changes }));
  const { mutate, isPending, error } = useMutation({
    mutationFn: (added: AlertTarget) => api.alert.addTarget.mutate({ operation, target: added }),
    onSuccess: ({ secret }) => onAdded(secret),
    onSettled: () => queries.invalidateQueries({ queryKey: operatorKey(operation) }),
  });
  const target = targetOfDraft(draft, id);
  return (
    <div className="grid max-w-xl gap-3">
      <TextField
        label={t('alerts.target.name')}
        help={t('alerts.target.nameHelp')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={120}
      />
      {sendsEmail ? (
        <ChoiceField
          label={t('alerts.target.channel')}
          ids={ALERT_CHANNELS}
          labelOf={(one) => t(`alerts.target.channel.${one}`)}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
        />
      ) : (
        <Notice>{t('alerts.targets.noEmail')}</Notice>
      )}
      <AddressField draft={draft} onChange={change} />
      <ChoiceField
        label={t('alerts.target.audience')}
        ids={['public', 'operator'] as const}
        labelOf={(one) => t(`alerts.target.audience.${one}`)}
        value={draft.audience}
        onChange={(audience) => change({ audience })}
      />
      <ChoiceField
        label={t('alerts.target.leastSeverity')}
        ids={ALERT_SEVERITIES}
        labelOf={(one) => t(`alerts.severity.${one}`)}
        value={draft.leastSeverity}
        onChange={(leastSeverity) => change({ leastSeverity })}
      />
      {error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalMessage(error))}
        </p>
      )}
      {target === null && <p className="text-ink-2 text-note">{t('alerts.target.missing')}</p>}
      <div>
        <Button
          variant="primary"
          isDisabled={target === null || isPending}
          onPress={() => target !== null && mutate(target)}
        >
          {t('alerts.target.add')}
        </Button>
      </div>
    </div>
  );
};
