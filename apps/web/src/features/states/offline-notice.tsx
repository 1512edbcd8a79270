import { useQueryClient } from '@tanstack/react-query';
import { formatTime } from '@waystation/i18n';
import { OfflineBanner, useTranslator } from '@waystation/ui';
import { memo } from 'react';
import { useNow } from '../../app/use-now';
import { useServerContact } from '../../app/use-server-contact';

const AGE_EVERY_MS = 5_000;

/** Across the top while the server cannot be reached: from when the shown data are, and a way to try. No question changes it. */
export const OfflineNotice = memo(() => {
  const { t, age, locale } = useTranslator();
  const { isReachable, lastReadAt } = useServerContact();
  const now = useNow(AGE_EVERY_MS);
  const queries = useQueryClient();
  if (isReachable) {
    return null;
  }
  const { timeZone } = Intl.DateTimeFormat(locale).resolvedOptions();
  return (
    <OfflineBanner onRetry={() => void queries.invalidateQueries()}>
      {lastReadAt === null
        ? t('error.network')
        : t('state.offlineSince', {
            time: formatTime(lastReadAt, timeZone),
            age: age(lastReadAt, now, timeZone),
          })}
    </OfflineBanner>
  );
});
