import { describe, expect, it } from 'vitest';
import { cameraForMode } from './camera-for-mode';

const at = { latitude: 8, longitude: 30, zoom: 5.9 };

describe('cameraForMode', () => {
  it('goes one zoom farther for maps of half the width, and back', () => {
    expect(cameraForMode(at, { from: 'change', to: 'side' })?.zoom).toBeCloseTo(4.9);
    expect(cameraForMode(at, { from: 'side', to: 'swipe' })?.zoom).toBeCloseTo(6.9);
  });

  it('stays where the map keeps its width', () => {
    expect(cameraForMode(at, { from: 'swipe', to: 'change' })).toEqual(at);
  });

  it('never goes farther than the whole world, and leaves an open camera open', () => {
    expect(cameraForMode({ ...at, zoom: 0.4 }, { from: 'change', to: 'side' })?.zoom).toBe(0);
    expect(cameraForMode(null, { from: 'change', to: 'side' })).toBeNull();
  });
});
