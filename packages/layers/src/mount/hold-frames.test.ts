import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Coming, type HoldFrames, holdFrames } from './hold-frames';

const NOTHING: Coming = { changed: [], added: [], isRestyled: false };

/** As much of a map as is asked: what it has been told to draw, and what is on its way to it. */
const aMap = () => {
  type News = { readonly sourceId?: string; readonly sourceDataType?: string };
  const listeners = new Map<string, Set<(news: News) => void>>();
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
    on: (type: string, listener: (news: News) => void) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
  };
  const fire = (type: string, news: News = {}): void => {
    for (const listener of listeners.get(type) ?? []) {
      listener(news);
    }
  };
  return {
    state,
    map,
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
    hold({ ...NOTHING, changed: sources });
  };

  afterEach(() => {
    vi.useRealTimers();
  });

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
    hold({ ...NOTHING, changed: ['a'] });
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(1);
  });

  it('let a new source ask for its tiles, in one after its data have come', () => {
    send('a');
    given.state.coming.add('new');
    hold({ ...NOTHING, added: ['new'] });
    expect(given.state.frames).toBe(1);
    given.fire('render');
    send('b');
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(1);
    given.fire('sourcedata', { sourceId: 'new', sourceDataType: 'content' });
    expect(given.state.frames).toBe(2);
    given.fire('render');
    given.come('a');
    given.come('b');
    expect(given.state.frames).toBe(2);
    given.come('new');
    expect(given.state.frames).toBe(3);
  });

  it('let a new style be looked at before they wait', () => {
    given.state.coming.add('a');
    hold({ changed: ['a'], added: [], isRestyled: true });
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(1);
    given.fire('render');
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(1);
  });

  it('go on after a while where something does not come', () => {
    vi.useFakeTimers();
    send('never');
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(0);
    vi.runAllTimers();
    expect(given.state.frames).toBe(1);
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(2);
  });

  it('show every second what has come of more', () => {
    vi.useFakeTimers();
    send('slow');
    given.fire('sourcedata', { sourceId: 'slow' });
    vi.advanceTimersByTime(1_000);
    expect(given.state.frames).toBe(1);
    given.map.triggerRepaint();
    expect(given.state.frames).toBe(1);
    given.come('slow');
    expect(given.state.frames).toBe(2);
  });

  it.each(['remove', 'webglcontextlost'])('are asked for nothing any more after %s', (type) => {
    vi.useFakeTimers();
    send('a');
    given.fire('sourcedata', { sourceId: 'a' });
    given.fire(type);
    expect(vi.getTimerCount()).toBe(0);
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
