import type { Operation } from '@waystation/domain';
import { formatTime } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';

type DatedProps = { readonly at: string; readonly operation: Operation };

const DAY = /T00:00:00\.000Z$/;

/** When something was, in the time of the operation; of a figure of a day, that day. */
export const Dated = ({ at, operation: { timeZone } }: DatedProps) => {
  const { formats } = useTranslator();
  // A day has no time zone and is not shifted by one.
  return DAY.test(at) ? (
    <span>{formats.date(at.slice(0, 10))}</span>
  ) : (
    <span>
      {formats.dateOf(new Date(at), timeZone)} <bdi>{formatTime(new Date(at), timeZone)}</bdi>
    </span>
  );
};
