import { describe, expect, it } from 'vitest';
import { type GroundEvent, groundAfter, NO_GROUND } from './ground-tally';

const read = (key: string): GroundEvent => ({ kind: 'tileRead', key });
const failed = (key: string): GroundEvent => ({ kind: 'tileFailed', key });
const settled: GroundEvent = { kind: 'settled' };
const retried: GroundEvent = { kind: 'retried' };

describe('groundAfter', () => {
  it.each([
    { what: 'nothing has come', events: [], state: 'reading' },
    { what: 'a part has come', events: [read('a')], state: 'reading' },
    { what: 'all has come', events: [read('a'), read('b'), settled], state: 'read' },
    { what: 'a part failed while others are awaited', events: [failed('a')], state: 'missing' },
    { what: 'a part failed', events: [read('a'), failed('b'), settled], state: 'missing' },
    { what: 'it is asked for again', events: [failed('a'), settled, retried], state: 'missing' },
    {
      what: 'a part of what was asked for again has come',
      events: [failed('a'), failed('b'), retried, read('a')],
      state: 'missing',
    },
    {
      what: 'what failed came when asked for again',
      events: [failed('a'), settled, retried, read('a'), settled],
      state: 'read',
    },
    {
      what: 'it failed again',
      events: [failed('a'), settled, retried, failed('a'), settled],
      state: 'missing',
    },
    {
      what: 'what failed came by itself',
      events: [failed('a'), read('a'), settled],
      state: 'read',
    },
  ])('a ground of which $what is $state', ({ events, state }) => {
    expect(events.reduce(groundAfter, NO_GROUND).state).toBe(state);
  });
});
