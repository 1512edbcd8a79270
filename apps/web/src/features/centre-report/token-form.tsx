import { Button, TextField, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import type { TokenProblem } from './use-operator';

type TokenFormProps = {
  readonly problem: TokenProblem | null;
  /** Whether what the token shows is kept on the device, locked with it. */
  readonly isKept?: boolean;
  readonly onEnter: (token: string) => void;
};

/** Asks for the operator token, once for a tab. */
export const TokenForm = ({ problem, isKept = false, onEnter }: TokenFormProps) => {
  const { t } = useTranslator();
  const [token, setToken] = useState('');
  return (
    <form
      noValidate
      className="grid max-w-sm gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim() !== '') {
          onEnter(token.trim());
        }
      }}
    >
      <p className="text-body text-ink-2">{t('token.ask')}</p>
      <TextField
        label={t('token.label')}
        value={token}
        onChange={setToken}
        type="password"
        autoComplete="off"
        help={t('token.help')}
        {...(problem !== null && { error: t(`token.${problem}`) })}
      />
      {isKept && <p className="text-ink-2 text-note">{t('token.kept')}</p>}
      <Button type="submit" variant="primary" isDisabled={token.trim() === ''}>
        {t('token.enter')}
      </Button>
    </form>
  );
};
