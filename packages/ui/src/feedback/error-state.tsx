import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import { useTranslator } from '../page/translator-context';
import { StateMessage } from './state-message';

type ErrorStateProps = {
  /** What failed. */
  readonly title: string;
  /** What is shown instead, with its date. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
};

/** A part that failed while the others stay, with the way to try again. */
export const ErrorState = ({ title, children, onRetry }: ErrorStateProps) => {
  const { t } = useTranslator();
  return (
    <StateMessage
      role="alert"
      title={title}
      icon={TriangleAlert}
      action={
        onRetry && (
          <Button size="sm" onPress={onRetry}>
            {t('common.retry')}
          </Button>
        )
      }
    >
      {children}
    </StateMessage>
  );
};
