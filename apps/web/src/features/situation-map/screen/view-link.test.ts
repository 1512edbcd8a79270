import { EMPTY_MAP_STATE, readMapState, writeMapState } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { aView } from '../../../../test/a-view';
import { type SeenView, seenState } from './view-link';

const SEEN: SeenView = {
  state: { ...EMPTY_MAP_STATE, lang: 'ar', sel: { kind: 'area', id: 'SS0609', level: 2 } },
  view: aView('2021-09-30'),
  shown: [{ id: 'areas', opacity: 90 }],
};
const CAMERA = { latitude: 9.1, longitude: 29.8, zoom: 6 };

describe('a link to what is seen', () => {
  it('says all that defaults decided, so that new data do not change what it shows', () => {
    expect(seenState(SEEN, CAMERA)).toEqual({
      ...SEEN.state,
      at: CAMERA,
      asOf: '2021-09-30',
      indicator: 'idp',
      level: 2,
      layers: [{ id: 'areas', opacity: 90 }],
    });
  });

  it('opens as what it was made from', () => {
    const state = seenState(SEEN, CAMERA);
    expect(readMapState(writeMapState(state))).toEqual({ state, broken: [] });
  });

  it('without a map keeps the camera of the address', () => {
    expect(seenState({ ...SEEN, state: { ...SEEN.state, at: CAMERA } }, null).at).toEqual(CAMERA);
  });
});
