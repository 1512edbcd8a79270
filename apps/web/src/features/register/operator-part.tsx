import { Button, useTranslator } from '@waystation/ui';
import { useState } from 'react';
import { TokenForm } from '../centre-report/token-form';
import type { Operator } from '../centre-report/use-operator';

type OperatorPartProps = {
  readonly operator: Pick<Operator, 'api' | 'problem' | 'enter'>;
  /** What the button says that asks for the token. */
  readonly label: string;
};

/** The way to what only the holder of the operator token works with. */
export const OperatorPart = ({ operator, label }: OperatorPartProps) => {
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
      <Button onPress={() => setAsked(true)}>{label}</Button>
    </div>
  );
};
