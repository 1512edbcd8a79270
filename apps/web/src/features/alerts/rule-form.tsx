import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ALERT_SEVERITIES, type AlertRule, type OperationOverview } from '@waystation/domain';
import { Button, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { newReportId } from '../centre-report/new-report-id';
import { refusalMessage } from './alert-words';
import { ChoiceField } from './choice-field';
import { NEW_RULE, type RuleDraft, ruleOfDraft } from './rule-draft';
import { TrialNote } from './trial-note';
import { WhatFields } from './what-fields';
import { WhenFields } from './when-fields';

type RuleFormProps = {
  readonly overview: OperationOverview;
  readonly api: OperatorApi;
  /** Who writes it. */
  readonly by: string;
  readonly onWritten: () => void;
};

/** What is done with the rule that the form says. */
const useRule = ({ overview, api, by, onWritten }: RuleFormProps) => {
  const { code } = overview.operation;
  const queries = useQueryClient();
  const trial = useMutation({
    mutationFn: ({ of, when, audience }: AlertRule) =>
      api.alert.try.query({ operation: code, of, when, audience }),
  });
  const writing = useMutation({
    mutationFn: (rule: AlertRule) => api.alert.write.mutate({ operation: code, rule, by }),
    onSuccess: onWritten,
    onSettled: () => queries.invalidateQueries({ queryKey: operationKey(code) }),
  });
  return { trial, writing };
};

type Written = {
  readonly rule: AlertRule | null;
  readonly isTried: boolean;
  readonly by: string;
};

/** What is still to be done before a rule can be saved; null: nothing. */
const missingIn = ({ rule, isTried, by }: Written): 'rule' | 'trial' | 'by' | null => {
  if (rule === null) {
    return 'rule';
  }
  if (!isTried) {
    return 'trial';
  }
  return by.trim() === '' ? 'by' : null;
};

/** Writes a rule: what, where, when, who is told. It is tried against history before it is kept. */
export const RuleForm = (props: RuleFormProps) => {
  const { t } = useTranslator();
  const { overview, by } = props;
  const [draft, setDraft] = useState<RuleDraft>(NEW_RULE);
  const [id] = useState(() => newReportId());
  const { trial, writing } = useRule(props);
  const rule = ruleOfDraft(draft, id);
  const change = (changes: Partial<RuleDraft>): void => {
    setDraft((known) => ({ ...known, ...changes }));
    // What was tried is not what stands in the form any more.
    trial.reset();
  };
  const error = trial.error ?? writing.error;
  const missing = missingIn({ rule, isTried: trial.data !== undefined, by });
  return (
    <div className="grid max-w-xl gap-3">
      <TextField
        label={t('alerts.name')}
        help={t('alerts.nameHelp')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={120}
      />
      <WhatFields overview={overview} draft={draft} onChange={change} />
      <WhenFields draft={draft} onChange={change} />
      <ChoiceField
        label={t('alerts.severity')}
        ids={ALERT_SEVERITIES}
        labelOf={(one) => t(`alerts.severity.${one}`)}
        value={draft.severity}
        onChange={(severity) => change({ severity })}
      />
      <ChoiceField
        label={t('alerts.audience')}
        ids={['operator', 'public'] as const}
        labelOf={(one) => t(`alerts.audience.${one}`)}
        value={draft.audience}
        onChange={(audience) => change({ audience })}
      />
      {trial.data !== undefined && <TrialNote operation={overview.operation} trial={trial.data} />}
      {error !== null && (
        <p role="alert" className="text-crit text-note">
          {t(refusalMessage(error))}
        </p>
      )}
      {missing !== null && <p className="text-ink-2 text-note">{t(`alerts.missing.${missing}`)}</p>}
      <div className="flex flex-wrap gap-2">
        <Button
          isDisabled={rule === null || trial.isPending}
          onPress={() => rule !== null && trial.mutate(rule)}
        >
          {t('alerts.try')}
        </Button>
        <Button
          variant="primary"
          isDisabled={missing !== null || writing.isPending}
          onPress={() => rule !== null && writing.mutate(rule)}
        >
          {t('alerts.write')}
        </Button>
      </div>
    </div>
  );
};
