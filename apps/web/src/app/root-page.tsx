import { Outlet, useRouter } from '@tanstack/react-router';
import { UiRoot } from '@waystation/ui';
import { parseSearchText } from '@waystation/view';
import { useCallback } from 'react';
import { QueueNotice } from '../features/report-queue/queue-notice';
import { useSending } from '../features/report-queue/use-sending';
import { OfflineNotice } from '../features/states/offline-notice';
import { useLoadedTranslator, useReader, useThemeOnPage } from './use-reader';
import { useRecovery } from './use-recovery';

/** What every page stands in: the reader's language, direction and theme, and the offline banner. */
export const RootPage = () => {
  const router = useRouter();
  const { language, theme } = useReader();
  const translator = useLoadedTranslator(language);
  useThemeOnPage(theme);
  useRecovery();
  useSending();
  // Always the same function: every link and button of a page is drawn anew with another one.
  const goTo = useCallback(
    (address: string): void => {
      const [to = '/', query = ''] = address.split('?');
      void router.navigate({ to, search: parseSearchText(query) });
    },
    [router],
  );
  if (!translator) {
    return null;
  }
  return (
    <UiRoot translator={translator} navigate={goTo}>
      <div className="flex h-dvh flex-col overflow-hidden bg-surface print:block print:h-auto print:overflow-visible">
        <OfflineNotice />
        <QueueNotice />
        <Outlet />
      </div>
    </UiRoot>
  );
};
