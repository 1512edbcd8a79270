import { beforeEach, describe, expect, it } from 'vitest';
import { type HoldFrames, type HoldTarget, holdFrames } from './hold-frames';

/** As much of a map as is asked: what it has been told to draw, and what is on its way to it. */
const aMap = () => {
  const listeners = new Map<string, Set<() => void>>();
  const touched = new EventTarget();
  const state = { frames: 0, isMoving: false, coming: new Set<string>(), gone: new Set<string>() };
  const map = {
    triggerRepaint: () => {
      state.frames += 1;
    },
    getContainer: () => touched,
    getSource: (id: string) => (state.gone.has(id) ? undefined : { id }),
    isMoving: () => state.isMoving,
    isSourceLoaded: (id: string) => !state.coming.has(id),
    on: (type: string, listener: () => void) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
  };
  const fire = (type: string): void => {
    for (const listener of listeners.get(type) ?? []) {
      listener();
    }
  };
  return {
    state,
    map: map as unknown as HoldTarget,
    fire,
    touch: (type: string) => touched.dispatchEvent(new Event(type)),
    /** The pointer moves with so many buttons held down. */
    pass: (buttons: number) =>
      touched.dispatchEvent(Object.assign(new Event('pointermove'), { buttons })),
    /** A source, or a tile of it, has come: the map tells it and asks for a frame, in either order. */
    come: (id: string) => {
      state.coming.delete(id);
      map.triggerRepaint();
      fire('sourcedata');
    },
  };
};

describe('the frames of a map', () => {
  let given: ReturnType<typeof aMap>;
  let hold: HoldFrames;
  const send = (...sources: readonly string[]): void => {
    for (const id of sources) {
      given.state.coming.add(id);
    }
    hold({ sources, isOnlyData: true });
  };

  beforeEach(() => {
    given = aMap();
    hold = holdFrames(given.map);
  });

  it('are drawn when they are asked for, while nothing is on its way', () => {
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(1);
  });

  it('are one for all the data that were given together', () => {
    send('a', 'b');
    given.map.triggerRepaint();
    given.come('a');
    expect(given.state.frames).toBe(0);
    given.come('b');
    expect(given.state.frames).toBe(1);
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(2);
  });

  it('wait for what is given while they already wait', () => {
    send('a');
    send('b');
    given.come('b');
    expect(given.state.frames).toBe(0);
    given.come('a');
    expect(given.state.frames).toBe(1);
  });

  it('do not wait for what has come already', () => {
    hold({ sources: ['a'], isOnlyData: true });
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(1);
  });

  it('wait only after the one in which a new source asks for its tiles', () => {
    send('a');
    given.state.coming.add('new');
    hold({ sources: ['new'], isOnlyData: false });
    expect(given.state.frames).toBe(1);
    send('b');
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(2);
    given.fire('render');
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(2);
    for (const id of ['a', 'b', 'new']) {
      given.come(id);
    }
    expect(given.state.frames).toBe(3);
  });

  it.each(['movestart', 'resize'])('do not wait after %s', (type) => {
    send('a');
    given.fire(type);
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(2);
  });

  it('do not wait while the map moves', () => {
    given.state.isMoving = true;
    send('a');
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(1);
  });

  it.each(['wheel', 'pointerdown', 'touchstart', 'keydown'])('follow %s at once', (type) => {
    send('a');
    given.touch(type);
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(2);
  });

  it('still wait while the pointer only passes over the map', () => {
    send('a');
    given.pass(0);
    expect(given.state.frames).toBe(0);
    given.pass(1);
    expect(given.state.frames).toBe(1);
  });

  it('do not wait for a source that was taken away, nor for one that failed', () => {
    send('a', 'b');
    given.state.gone.add('a');
    given.state.coming.delete('b');
    given.fire('error');
    expect(given.state.frames).toBe(1);
  });
});
