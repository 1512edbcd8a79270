import { formatTime } from '@waystation/i18n';
import { useTranslator, VisuallyHidden } from '@waystation/ui';
import { useSyncExternalStore } from 'react';
import { liveNews } from './live-news';

/** Says to who listens that something came in; who looks sees what was underlined. */
export const LiveSummary = () => {
  const { t, locale } = useTranslator();
  const toldAt = useSyncExternalStore(liveNews.subscribe, liveNews.toldAt);
  const { timeZone } = Intl.DateTimeFormat(locale).resolvedOptions();
  return (
    <VisuallyHidden isAnnounced>
      {toldAt !== null && (
        // With a key it is said again, also within the same minute.
        <span key={toldAt}>{t('live.news', { time: formatTime(new Date(toldAt), timeZone) })}</span>
      )}
    </VisuallyHidden>
  );
};
