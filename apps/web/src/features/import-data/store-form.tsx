import { Button, Switch, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import type { ReadStepProps } from './steps/step-props';

/** Decides how a file is stored, and by whom. */
export const StoreForm = ({
  findings,
  draft,
  use,
}: Pick<ReadStepProps, 'findings' | 'draft' | 'use'>) => {
  const { t } = useTranslator();
  const [by, setBy] = useState(draft.by);
  const [profile, setProfile] = useState('');
  const [skips, setSkips] = useState(false);
  const { rejected } = findings.report.rows;
  const isBlocked = rejected > 0 && !skips;
  const mayNot = by.trim() === '' || isBlocked || use.isBusy;
  return (
    <form
      noValidate
      className="grid max-w-xl gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!mayNot) {
          const named = profile.trim();
          use.store({ by, skipsRejected: skips, profile: named === '' ? null : named });
        }
      }}
    >
      {rejected > 0 && (
        <div className="grid gap-2 rounded-md bg-crit-soft p-3">
          <p className="text-body text-ink">{t('import.rejectedLong', { count: rejected })}</p>
          <Switch isSelected={skips} onChange={setSkips}>
            {t('import.skip', { count: rejected })}
          </Switch>
        </div>
      )}
      <TextField
        label={t('import.by')}
        help={t('import.byHelp')}
        value={by}
        onChange={setBy}
        maxLength={120}
        autoComplete="name"
      />
      <TextField
        label={t('import.profile')}
        help={t('import.profileHelp')}
        value={profile}
        onChange={setProfile}
        maxLength={80}
      />
      <div>
        <Button type="submit" variant="primary" isDisabled={mayNot}>
          {t('import.store')}
        </Button>
      </div>
    </form>
  );
};
