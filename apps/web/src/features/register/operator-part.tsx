import { Button, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { TokenForm } from '../centre-report/token-form';
import type { Register } from './use-register';

/** The way to drafts and next steps, for the holder of the operator token. */
export const OperatorPart = ({ operator }: Pick<Register, 'operator'>) => {
  const { t } = useTranslator();
  const [isAsked, setAsked] = useState(false);
  if (operator.api !== null) {
    return (
      <div>
        <Button onPress={() => operator.enter(null)}>{t('token.forget')}</Button>
      </div>
    );
  }
  return isAsked || operator.problem !== null ? (
    <TokenForm problem={operator.problem} onEnter={operator.enter} />
  ) : (
    <div>
      <Button onPress={() => setAsked(true)}>{t('register.work')}</Button>
    </div>
  );
};
