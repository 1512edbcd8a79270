import { Floating, LiveIndicator, useTranslator } from '@waystation/ui';
import { useNow } from '../../app/use-now';
import { useServerContact } from '../../app/use-server-contact';

/** Ages are told in seconds at first. */
const TICK_MS = 5_000;

type ConnectionProps = {
  /** A historical case does not change, so it is never called live. */
  readonly isReplay: boolean;
  /** Whether the newest day is shown; on an earlier one new data would not appear. */
  readonly isLatest: boolean;
};

/** When the data were last read from the server, and whether what is shown follows it. */
export const Connection = ({ isReplay, isLatest }: ConnectionProps) => {
  const { t, age, locale } = useTranslator();
  const { isReachable, lastReadAt } = useServerContact();
  const now = useNow(TICK_MS);
  const { timeZone } = Intl.DateTimeFormat(locale).resolvedOptions();
  const label = isReplay
    ? t('live.replay')
    : t(!isReachable ? 'live.connecting' : isLatest ? 'live.checked' : 'live.earlier');
  return (
    <Floating>
      <LiveIndicator state={isReachable && isLatest ? 'live' : 'paused'} label={label}>
        {lastReadAt && (
          <span className="max-desk:sr-only">
            {t('live.checkedAt', { age: age(lastReadAt, now, timeZone) })}
          </span>
        )}
      </LiveIndicator>
    </Floating>
  );
};
