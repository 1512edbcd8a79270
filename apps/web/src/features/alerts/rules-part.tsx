import type { AlertList, OperationOverview } from '@waystation/domain';
import { Button, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import type { OperatorApi } from '../../api/operator-api';
import { RuleForm } from './rule-form';
import { RuleLine } from './rule-line';

type RulesPartProps = {
  readonly overview: OperationOverview;
  readonly rules: AlertList['rules'];
  readonly api: OperatorApi | null;
};

/** The rules of an operation; for the holder of the token with the form for another. */
export const RulesPart = ({ overview, rules, api }: RulesPartProps) => {
  const { t } = useTranslator();
  const [by, setBy] = useState('');
  const [isWriting, setWriting] = useState(false);
  return (
    <section aria-labelledby="rules" className="grid gap-3">
      <h2 id="rules" className="font-semibold text-section">
        {t('alerts.rules')}
      </h2>
      {api !== null && (
        <div className="max-w-md">
          <TextField
            label={t('alerts.ruleBy')}
            help={t('alerts.byHelp')}
            value={by}
            onChange={setBy}
            maxLength={120}
            autoComplete="name"
          />
        </div>
      )}
      {rules.length === 0 ? (
        <p className="text-ink-2 text-note">{t('alerts.noRules')}</p>
      ) : (
        <ul className="border-line border-t">
          {rules.map((rule) => (
            <RuleLine key={rule.id} overview={overview} rule={rule} api={api} by={by} />
          ))}
        </ul>
      )}
      {api !== null &&
        (isWriting ? (
          <RuleForm overview={overview} api={api} by={by} onWritten={() => setWriting(false)} />
        ) : (
          <div>
            <Button onPress={() => setWriting(true)}>{t('alerts.newRule')}</Button>
          </div>
        ))}
    </section>
  );
};
