import { describe, expect, it } from 'vitest';
import { type DrawnMap, drawOnce } from './draw-once';

/** A map at the end of a frame of an unchanged style, with another frame asked for. */
const aMap = (given: Partial<DrawnMap>) => {
  const drawn: (() => void)[] = [];
  const next = new AbortController();
  const map: DrawnMap = {
    _placementDirty: true,
    _styleDirty: true,
    _sourcesDirty: false,
    style: { _changed: false, z: 5.5 },
    _renderTaskQueue: { _queue: [] },
    _frameRequest: next,
    getZoom: () => 5.5,
    isMoving: () => false,
    on: (_type, listener) => drawn.push(listener),
    ...given,
  };
  drawOnce(map);
  for (const listener of drawn) {
    listener();
  }
  return { map, isNextDrawn: !next.signal.aborted };
};

describe('a frame', () => {
  it('that shows the newest style and symbols is not drawn again', () => {
    const { map, isNextDrawn } = aMap({});
    expect(map).toMatchObject({
      _placementDirty: false,
      _styleDirty: false,
      // MapLibre asks for frames only while none is asked for.
      _frameRequest: null,
    });
    expect(isNextDrawn).toBe(false);
  });

  it.each<[string, Partial<DrawnMap>]>([
    ['a style that was changed while it was drawn', { style: { _changed: true, z: 5.5 } }],
    ['a zoom that its style was not worked out for', { getZoom: () => 6 }],
  ])('is drawn again for %s', (_why, given) => {
    const { map, isNextDrawn } = aMap(given);
    expect(map._styleDirty).toBe(true);
    expect(isNextDrawn).toBe(true);
  });

  it.each<[string, Partial<DrawnMap>]>([
    ['tiles that came while it was drawn', { _sourcesDirty: true }],
    ['a map that moves', { isMoving: () => true }],
    ['what is to be done in the next', { _renderTaskQueue: { _queue: [() => 0] } }],
  ])('is followed by the next for %s', (_why, given) => {
    expect(aMap(given).isNextDrawn).toBe(true);
  });
});
