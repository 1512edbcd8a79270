/** Which section a wall shows, how often it has been round all of them, and whether it stands still. */
export type Cycle = {
  readonly at: number;
  readonly rounds: number;
  readonly isStopped: boolean;
};

/** What happens on a wall: its time is up, or somebody presses a key. */
export type CycleStep = 'next' | 'previous' | 'stop';

/** The first section, going on by itself. */
export const FIRST: Cycle = { at: 0, rounds: 0, isStopped: false };

/** The section after a step among so many; sections may have become fewer since. */
export const stepped = (now: Cycle, step: CycleStep, sections: number): Cycle => {
  if (step === 'stop') {
    return { ...now, isStopped: !now.isStopped };
  }
  const next = Math.min(now.at, sections - 1) + (step === 'next' ? 1 : -1);
  const isRound = next < 0 || next >= sections;
  return { ...now, at: (next + sections) % sections, rounds: now.rounds + (isRound ? 1 : 0) };
};

/** What a key does; null: nothing. Arrows point the way that the page is read. */
export const stepOfKey = (key: string, direction: 'ltr' | 'rtl'): CycleStep | null => {
  switch (key) {
    case ' ':
      return 'stop';
    case 'ArrowRight':
      return direction === 'rtl' ? 'previous' : 'next';
    case 'ArrowLeft':
      return direction === 'rtl' ? 'next' : 'previous';
    default:
      return null;
  }
};
