import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ErrorState, useTranslator } from '@waystation/ui';
import { useLayoutEffect } from 'react';
import { removePagePicture } from '../features/first-picture/page-picture';
import { useServerContact } from './use-server-contact';

/** A page that could not be shown: why, and one way to try again. */
export const ErrorPage = () => {
  const { t } = useTranslator();
  useLayoutEffect(removePagePicture, []);
  const { isReachable } = useServerContact();
  const router = useRouter();
  const queries = useQueryClient();
  const retry = (): void => {
    queries.clear();
    void router.invalidate();
  };
  return (
    <main className="grid flex-1 place-items-center p-4">
      <div className="max-w-sm">
        <ErrorState title={t('error.title')} onRetry={retry}>
          {t(isReachable ? 'error.server' : 'error.network')}
        </ErrorState>
      </div>
    </main>
  );
};
