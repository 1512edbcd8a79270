import TinySDF from '@mapbox/tiny-sdf';
import { describe, expect, it } from 'vitest';
import { repairGlyphs } from './repair-glyphs';

describe('repairGlyphs', () => {
  it('replaces the class that cuts letters out', () => {
    const GlyphManager = Object.assign(class {}, { TinySDF: Object() });
    repairGlyphs(new GlyphManager());
    expect(GlyphManager.TinySDF).toBe(TinySDF);
  });

  it('leaves a MapLibre alone that keeps no such class', () => {
    const GlyphManager = class {};
    repairGlyphs(new GlyphManager());
    expect(GlyphManager).not.toHaveProperty('TinySDF');
  });
});
