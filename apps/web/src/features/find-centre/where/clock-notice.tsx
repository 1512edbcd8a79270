import { durationText } from '@waystation/nearest';
import { Notice, useTranslator } from '@waystation/ui';

/** That the clock of the device is wrong; nothing where it is right. `aheadMinutes`: see ServerContact. */
export const ClockNotice = ({ aheadMinutes }: { readonly aheadMinutes: number | undefined }) => {
  const words = useTranslator();
  if (aheadMinutes === undefined) {
    return null;
  }
  const time = durationText(Math.abs(aheadMinutes), words);
  return (
    <Notice tone="warn">
      {words.t(aheadMinutes > 0 ? 'find.clockAhead' : 'find.clockBehind', { time })}
    </Notice>
  );
};
