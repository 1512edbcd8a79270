import { describe, expect, it } from 'vitest';
import { type DrawnMap, drawOnce } from './draw-once';

/** A map as it is at the end of a frame, which tells that it has drawn. */
const afterFrame = (style: DrawnMap['style'], zoom: number) => {
  const listeners: (() => void)[] = [];
  const map: DrawnMap = {
    _placementDirty: true,
    _styleDirty: true,
    style,
    getZoom: () => zoom,
    on: (_type, listener) => listeners.push(listener),
  };
  drawOnce(map);
  for (const listener of listeners) {
    listener();
  }
  return { symbols: map._placementDirty, style: map._styleDirty };
};

describe('a frame', () => {
  it('that shows the newest style and symbols is not drawn again', () => {
    expect(afterFrame({ _changed: false, z: 5.5 }, 5.5)).toEqual({ symbols: false, style: false });
  });

  it('is drawn again for a style that was changed while it was drawn', () => {
    expect(afterFrame({ _changed: true, z: 5.5 }, 5.5).style).toBe(true);
  });

  it('is drawn again for a zoom that its style was not worked out for', () => {
    expect(afterFrame({ _changed: false, z: 5.5 }, 6).style).toBe(true);
  });
});
