import { describe, expect, it } from 'vitest';
import { equalArea } from '#map/projection/equal-area';
import { paperProjection } from '#map/projection/paper-projection';
import { georeferenceOf, worldFile } from './georeference';
import { pdfViewport } from './pdf-viewport';

const MAP = { x: 10, y: 31, width: 319, height: 224 };
const FRAME = { widthMm: 319, heightMm: 224 };

const referenceOf = (extent: readonly [number, number, number, number]) => {
  const { centre, scale, toGround } = paperProjection(extent, FRAME);
  const corners = [toGround([0, 0]), toGround([319, 0]), toGround([319, 224]), toGround([0, 224])];
  const map = {
    svg: '',
    frame: FRAME,
    scale,
    projection: { name: 'laea' as const, centre },
    corners,
    left: [],
    bare: [],
  };
  return { ...georeferenceOf(map, MAP), centre };
};

const SOUTH_SUDAN = [23.4, 3.4, 36.1, 12.4] as const;

describe('where a sheet lies on the ground', () => {
  it.each([
    { name: 'South Sudan', extent: SOUTH_SUDAN },
    { name: 'both sides of the antimeridian', extent: [176, -20, -176, -12] as const },
    { name: 'Svalbard', extent: [10, 76, 30, 81] as const },
  ])('puts the corners of $name where the world file says, within 0.1 mm', ({ extent }) => {
    const reference = referenceOf(extent);
    const [stepX = 0, , , stepY = 0, east = 0, north = 0] = worldFile(reference, 254)
      .trim()
      .split('\n')
      .map(Number);
    const mmX = [10, 329, 329, 10];
    const mmY = [31, 31, 255, 255];
    reference.corners.forEach((corner, index) => {
      const [x, south] = equalArea(reference.centre).toMeters(corner);
      // 254 dpi are ten pixels a millimetre; the place of a pixel is that of its middle.
      const atX = east + stepX * (10 * (mmX[index] ?? 0) - 0.5);
      const atY = north + stepY * (10 * (mmY[index] ?? 0) - 0.5);
      expect(Math.abs(x - atX)).toBeLessThan(reference.metersPerMm / 10);
      expect(Math.abs(-south - atY)).toBeLessThan(reference.metersPerMm / 10);
    });
  });

  it('is told to readers of PDF in points from below, latitudes first', () => {
    const viewport = pdfViewport(referenceOf(SOUTH_SUDAN), { height: 297, name: 'A ب' });
    expect(viewport).toContain(
      '/Name <FEFF004100200628> /BBox [28.3465 119.0551 932.5984 754.0157]',
    );
    expect(viewport).toMatch(/\/GPTS \[12\.\d+ 23\.\d+ 12\.\d+ 36\.\d+ /);
    expect(viewport).toContain('PARAMETER["Central_Meridian",29.7');
  });

  it('is told to nobody where the map reaches beyond the globe', () => {
    const reference = { ...referenceOf(SOUTH_SUDAN), corners: [] };
    expect(pdfViewport(reference, { height: 297, name: '' })).toBeNull();
  });
});
