import type { ReactNode } from 'react';

/** live: values replace themselves; paused: the reader or the connection stopped it. */
export type LiveState = 'live' | 'paused';

type LiveIndicatorProps = {
  readonly state: LiveState;
  readonly label: string;
  /** How old the newest value is. */
  readonly children?: ReactNode;
};

/** Says whether what is shown follows new data, and how old it is. The dot never pulses (design, 3.4). */
export const LiveIndicator = ({ state, label, children }: LiveIndicatorProps) => (
  <span className="inline-flex items-center gap-2 whitespace-nowrap font-regular text-ink-2 text-label">
    <span
      className={
        state === 'live'
          ? 'size-2 rounded-full bg-ok-mark ring-3 ring-ok-soft'
          : 'size-2 rounded-full border-2 border-unk'
      }
    />
    <b className="font-semibold text-ink">{label}</b>
    {children}
  </span>
);
