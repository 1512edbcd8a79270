import type { Day, RoundView } from '@waystation/domain';
import { useEffect, useRef, useState } from 'react';
import { roundBeside } from './round-columns';

/** How long a round stands before the next one; long enough to find what changed. */
const ROUND_MS = 1_600;

type PlaybackInput = {
  readonly rounds: readonly RoundView[];
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  /** While the map of the round is not drawn yet the next one waits, so that none is skipped unseen. */
  readonly isWaiting: boolean;
};

/** Playing the rounds one after another. */
export type RoundPlayback = { readonly isPlaying: boolean; readonly toggle: () => void };

/** The day to play from: the one shown, or the first round where the last one is shown. */
export const firstOfPlayback = (rounds: readonly RoundView[], day: Day): Day =>
  roundBeside(rounds, day, 1) === null ? (rounds[0]?.round.reportingDate ?? day) : day;

/** Steps from round to round and stops at the last; whether it plays is not part of the address. */
export const useRoundPlayback = (input: PlaybackInput): RoundPlayback => {
  const { rounds, day, onDay, isWaiting } = input;
  const [isPlaying, setIsPlaying] = useState(false);
  const latest = useRef(onDay);
  latest.current = onDay;

  useEffect(() => {
    if (!isPlaying || isWaiting) {
      return;
    }
    const next = roundBeside(rounds, day, 1);
    if (next === null) {
      setIsPlaying(false);
      return;
    }
    const timer = setTimeout(() => latest.current(next.round.reportingDate), ROUND_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, isWaiting, rounds, day]);

  const toggle = (): void => {
    const from = firstOfPlayback(rounds, day);
    if (!isPlaying && from !== day) {
      onDay(from);
    }
    setIsPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
};
