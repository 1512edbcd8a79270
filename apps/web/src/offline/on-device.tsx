import { formatTime } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { useOfflineCopy } from './use-offline-copy';

/** Whether the app can be opened without a network, and from when it is then. */
export const OnDevice = () => {
  const { t, locale } = useTranslator();
  const { madeAt } = useOfflineCopy();
  const { timeZone } = Intl.DateTimeFormat(locale).resolvedOptions();
  return (
    <section className="border-line border-b py-3">
      <h3 className="mb-1.5 text-ink-2 text-label">{t('offline.title')}</h3>
      <p className="text-body" data-on-device={madeAt !== null}>
        {madeAt === null
          ? t('offline.notKept')
          : t('offline.kept', { time: formatTime(madeAt, timeZone) })}
      </p>
    </section>
  );
};
