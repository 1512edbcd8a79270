import { useNavigate } from '@tanstack/react-router';
import { Button, EmptyState, ErrorState, useTranslator } from '@waystation/ui';
import { useServerContact } from '../../app/use-server-contact';
import { isNotFound } from './is-not-found';

type OperationFailedProps = {
  readonly code: string;
  readonly error: Error;
  readonly onRetry: () => void;
};

/** An operation that is not there, or could not be read. */
export const OperationFailed = ({ code, error, onRetry }: OperationFailedProps) => {
  const { t } = useTranslator();
  const navigate = useNavigate();
  const { isReachable } = useServerContact();
  return (
    <main className="grid flex-1 place-items-center p-4" data-map-state="error">
      <div className="max-w-sm">
        {isNotFound(error) ? (
          <EmptyState
            title={t('error.noOperation', { code })}
            action={
              <Button onPress={() => void navigate({ to: '/' })}>{t('error.toStart')}</Button>
            }
          >
            {t('error.noPageLong')}
          </EmptyState>
        ) : (
          <ErrorState
            title={t('state.couldNotLoad', { what: t('operation.label') })}
            onRetry={onRetry}
          >
            {t(isReachable ? 'error.server' : 'error.network')}
          </ErrorState>
        )}
      </div>
    </main>
  );
};
