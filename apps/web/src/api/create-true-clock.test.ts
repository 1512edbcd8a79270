import { describe, expect, it } from 'vitest';
import { asKept } from '../offline/kept-answer';
import { createTrueClock } from './create-true-clock';

const TEN = new Date('2026-11-22T10:00:00Z');

const hoursLater = (hours: number): Date => new Date(TEN.getTime() + hours * 3_600_000);

const anAnswer = (at: Date): Response => new Response('', { headers: { date: at.toUTCString() } });

describe('the time', () => {
  it.each([-3, 3])('is the server’s on a device that is %d h off', (off) => {
    let device = hoursLater(off);
    const clock = createTrueClock(() => device);
    clock.hear(anAnswer(TEN));
    expect(clock.now()).toEqual(TEN);
    device = hoursLater(off + 1);
    expect(clock.now()).toEqual(hoursLater(1));
  });

  it('is the device’s where an answer was only long on its way', () => {
    const minuteLater = new Date(TEN.getTime() + 60_000);
    const clock = createTrueClock(() => minuteLater);
    clock.hear(anAnswer(TEN));
    expect(clock.now()).toEqual(minuteLater);
  });

  it('is not before the server gave what is shown, without a network', () => {
    const clock = createTrueClock(() => hoursLater(-3));
    clock.hear(asKept(anAnswer(TEN)));
    expect(clock.now()).toEqual(TEN);
    clock.hear(asKept(anAnswer(hoursLater(-24))));
    expect(clock.now()).toEqual(TEN);
  });

  it('follows a copy that is old no further', () => {
    const clock = createTrueClock(() => hoursLater(3));
    clock.hear(asKept(anAnswer(TEN)));
    clock.hear(new Response(''));
    expect(clock.now()).toEqual(hoursLater(3));
  });

  it('is told with every answer that says it, until nobody wants to know', () => {
    const clock = createTrueClock(() => TEN);
    const heard: Date[] = [];
    const stop = clock.onHeard(() => heard.push(clock.now()));
    clock.hear(anAnswer(hoursLater(1)));
    clock.hear(new Response(''));
    stop();
    clock.hear(anAnswer(hoursLater(2)));
    expect(heard).toEqual([hoursLater(1)]);
  });
});
