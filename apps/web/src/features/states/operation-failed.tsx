import { useLocation } from '@tanstack/react-router';
import { ErrorState, useTranslator } from '@waystation/ui';
import { useLayoutEffect } from 'react';
import { useServerContact } from '../../app/use-server-contact';
import { removePagePicture } from '../first-picture/page-picture';
import { isNotFound } from './is-not-found';
import { Nowhere } from './nowhere';

type OperationFailedProps = {
  readonly code: string;
  readonly error: Error;
  readonly onRetry: () => void;
};

/** An operation that is not there, or could not be read. */
export const OperationFailed = ({ code, error, onRetry }: OperationFailedProps) => {
  const { t } = useTranslator();
  useLayoutEffect(removePagePicture, []);
  const { pathname } = useLocation();
  const { isReachable } = useServerContact();
  if (isNotFound(error)) {
    return (
      <Nowhere title={t('error.noOperation', { code })} asked={pathname}>
        {t('error.noOperationLong')}
      </Nowhere>
    );
  }
  return (
    <main className="grid flex-1 place-items-center p-4" data-map-state="error">
      <div className="max-w-sm">
        <ErrorState
          title={t('state.couldNotLoad', { what: t('operation.label') })}
          onRetry={onRetry}
        >
          {t(isReachable ? 'error.server' : 'error.network')}
        </ErrorState>
      </div>
    </main>
  );
};
