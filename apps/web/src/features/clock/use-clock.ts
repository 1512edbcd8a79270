import type { Day } from '@waystation/domain';
import type { ClockSpan } from '@waystation/view';
import { useEffect, useRef, useState } from 'react';
import { playFrom, type Speed, tick } from './clock-step';

/** A clock that runs over the days of a historical case. */
export type Clock = {
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
};

type ClockInput = {
  readonly day: Day;
  readonly span: ClockSpan;
  readonly onDay: (day: Day) => void;
  /** While the map of the day is not drawn yet the clock waits, so that no day is skipped unseen. */
  readonly isWaiting: boolean;
};

/** Plays the days one after another; stops at the end. Whether it plays is not part of the address. */
export const useClock = ({ day, span, onDay, isWaiting }: ClockInput): Clock => {
  const [isPlaying, setIsPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const latest = useRef({ day, onDay });
  latest.current = { day, onDay };
  const { from, to } = span;

  useEffect(() => {
    if (!isPlaying || isWaiting) {
      return;
    }
    const timer = setTimeout(() => {
      const next = tick(day, { from, to });
      latest.current.onDay(next.day);
      if (next.isOver) {
        setIsPlaying(false);
      }
    }, 1_000 / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, isWaiting, speed, day, from, to]);

  const toggle = (): void => {
    if (!isPlaying && playFrom(day, span) !== day) {
      onDay(playFrom(day, span));
    }
    setIsPlaying(!isPlaying);
  };
  return { isPlaying, speed, toggle, setSpeed };
};
