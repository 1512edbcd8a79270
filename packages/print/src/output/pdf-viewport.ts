import type { Georeference } from './georeference';

const POINTS_PER_MM = 72 / 25.4;

/** The map's corners in its own unit square, in the order of {@link Georeference.corners}; y grows upwards. */
const UNIT_CORNERS = '0 1 1 1 1 0 0 0';

/** Parentheses and backslashes mean something in a string of PDF. */
const literal = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** Words of any script (ISO 32000-2, 7.9.2.2): two bytes for each unit, after a mark that says so. */
const inAnyScript = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0'),
  ).join('')}>`;

/**
 * The viewport by which a reader of PDF knows where the map is on the ground (ISO 32000-2, 12.10), as
 * the text of its array; null: the map reaches beyond the globe, so its corners have no position.
 */
export const pdfViewport = (
  { wkt, map, corners }: Georeference,
  { height, name }: { readonly height: number; readonly name: string },
): string | null => {
  if (corners.length === 0) {
    return null;
  }
  const box = [map.x, height - map.y - map.height, map.x + map.width, height - map.y]
    .map((mm) => (mm * POINTS_PER_MM).toFixed(4))
    .join(' ');
  const ground = corners
    .map(([longitude, latitude]) => `${latitude.toFixed(9)} ${longitude.toFixed(9)}`)
    .join(' ');
  return [
    `[<< /Type /Viewport /Name ${inAnyScript(name)} /BBox [${box}]`,
    '/Measure << /Type /Measure /Subtype /GEO /Bounds [0 0 0 1 1 1 1 0]',
    `/GPTS [${ground}] /LPTS [${UNIT_CORNERS}]`,
    `/GCS << /Type /PROJCS /WKT ${literal(wkt)} >> >> >>]`,
  ].join(' ');
};
