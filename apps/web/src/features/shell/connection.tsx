import { classNames, Floating, LiveIndicator, useTranslator } from '@waystation/ui';
import { useHasFailedReads } from '../../app/use-has-failed-reads';
import { useNow } from '../../app/use-now';
import { useServerContact } from '../../app/use-server-contact';

/** Ages are told in seconds at first. */
const TICK_MS = 5_000;

type ConnectionProps = {
  /** A historical case does not change, so it is never called live. */
  readonly isReplay: boolean;
  /** Whether the newest day is shown; on an earlier one new data would not appear. */
  readonly isLatest: boolean;
  /** One small line, where there is little room. */
  readonly isCompact: boolean;
};

type ConnectionState = Omit<ConnectionProps, 'isCompact'> & {
  readonly isReachable: boolean;
  readonly isFollowed: boolean;
  readonly hasFailed: boolean;
};

const labelOf = (state: ConnectionState) => {
  const { isReplay, isLatest, isReachable, isFollowed, hasFailed } = state;
  if (!isReachable) {
    return 'live.connecting';
  }
  if (hasFailed) {
    return 'live.partial';
  }
  if (isReplay) {
    return 'live.replay';
  }
  if (!isLatest) {
    return 'live.earlier';
  }
  return isFollowed ? 'live.live' : 'live.checked';
};

/** When the data were last read from the server, and whether what is shown follows it; on a line of a page. */
export const ConnectionLine = ({ isReplay, isLatest, isCompact }: ConnectionProps) => {
  const { t, age, locale } = useTranslator();
  const { isReachable, isFollowed, lastReadAt } = useServerContact();
  const now = useNow(TICK_MS);
  const { timeZone } = Intl.DateTimeFormat(locale).resolvedOptions();
  const hasFailed = useHasFailedReads();
  const label = t(labelOf({ isReplay, isLatest, isReachable, isFollowed, hasFailed }));
  const isLive = isReachable && isLatest && !hasFailed;
  return (
    <LiveIndicator state={isLive ? 'live' : 'paused'} label={label}>
      {lastReadAt && (
        // A long line hides marks on a phone's low map; only where all is well is its age left to be heard.
        <span
          className={isCompact ? classNames(isLive && 'max-tablet:sr-only') : 'max-desk:sr-only'}
        >
          {t('live.checkedAt', { age: age(lastReadAt, now, timeZone) })}
        </span>
      )}
    </LiveIndicator>
  );
};

/** The same over a map. */
export const Connection = (props: ConnectionProps) =>
  props.isCompact ? (
    <div className="inline-flex min-h-6.5 items-center rounded-full bg-surface px-2.25 shadow-float">
      <ConnectionLine {...props} />
    </div>
  ) : (
    <Floating>
      <ConnectionLine {...props} />
    </Floating>
  );
