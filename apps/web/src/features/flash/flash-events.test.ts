import { type FlashView, FlashView as Schema } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { flashEvents } from './flash-events';

const aView = (event: number, version: number, publishedAt: string): FlashView =>
  Schema.parse({
    ...{ event, version, publishedAt, by: null, told: null, withdrawn: null },
    ...{ successor: null, isSuccessorTold: false, differs: null },
  });

describe('flash updates by event', () => {
  it('have the event of the newest update first, and in it the newest version', () => {
    const events = flashEvents([
      aView(2, 1, '2021-11-30T08:00:00.000Z'),
      aView(1, 1, '2021-11-29T08:00:00.000Z'),
      aView(1, 2, '2021-12-01T08:00:00.000Z'),
    ]);
    expect(
      events.map(({ event, newest, earlier }) => [
        event,
        newest.version,
        earlier.map(({ version }) => version),
      ]),
    ).toEqual([
      [1, 2, [1]],
      [2, 1, []],
    ]);
  });
});
