import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { EXPORTS } from './maplibre-in-parts';
import { stylesOfMap } from './styles-of-map';

const { resolve } = createRequire(import.meta.url);
const whole = readFileSync(resolve('maplibre-gl/dist/maplibre-gl.css'), 'utf8');

describe("MapLibre's styles", () => {
  it('keep what places a map and tells how fingers move it', () => {
    const styles = stylesOfMap(whole);
    for (const kept of [
      '.maplibregl-map{',
      '.maplibregl-canvas{',
      '.maplibregl-canvas-container.maplibregl-interactive{',
      '.maplibregl-canvas-container.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan',
      '.maplibregl-ctrl-top-left{',
      '.maplibregl-boxzoom{',
    ]) {
      expect(styles).toContain(kept);
    }
  });

  it('come without controls, popups and pictures, which the product does not take', () => {
    const styles = stylesOfMap(whole);
    expect(styles).not.toMatch(/url\(|-ctrl-group|-popup|-marker|-cooperative/);
    expect(styles.length).toBeLessThan(whole.length / 10);
    // Whoever takes a control or a popup needs its styles.
    expect(EXPORTS.filter((name) => /Control$|Popup|Marker/.test(name))).toEqual([]);
  });

  it('keep a rule for what is taken that names something else beside it', () => {
    expect(stylesOfMap('.maplibregl-map,.maplibregl-popup{top:0}')).toBe('.maplibregl-map{top:0}');
  });

  it('keep what is not known', () => {
    const added = '.maplibregl-later{top:0}@keyframes later{0%{top:0}to{top:1px}}';
    expect(stylesOfMap(added)).toBe(added);
  });
});
