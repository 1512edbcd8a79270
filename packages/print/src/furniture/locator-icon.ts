import type { Language, Position } from '@waystation/domain';
import type { AreaShape } from '@waystation/layers';
import type { GroundWanted } from '#map/ground/ground-tiles';
import type { PaperGround } from '#map/ground/paper-ground';
import { drawPaperMap } from '#map/paper-map';
import { type Extent, projectionOf } from '#map/projection/paper-projection';
import { element } from '#map/svg/markup';
import type { LegendIcon } from '../legend/legend-block';
import { letterOf, type Sheet } from '../page/sheet';

/** How much of its region is seen around an operation, in spans of its own to each side. */
const AROUND = 2.4;
/** Round the operation of which one area is shown, so that its neighbours are seen. */
const AROUND_AREA = 0.62;
/** Less says nothing of where it is, more is the world. */
const LEAST_DEGREES = 9;
const MOST_DEGREES = 55;

/** At this scale the screen's widths would cover the land. */
const POINT_SCALE = 0.09;

const BOX = '#b0271e';
/** A box smaller than this is drawn this large, so that it is seen. */
const LEAST_BOX_MM = 1.6;

/** A map that shows most of the region itself needs nobody to say where it is. */
const MOST_OF_REGION = 0.8;

/** Heights of letters that a locator is high and wide. */
const LETTERS = 9;

/** What a locator shows, and how large: the operation in its region, or one area in its operation; null: it has no place. */
export const locatorPlace = (
  bbox: Extent | null,
  sheet: Pick<Sheet, 'sizes'>,
  isOfArea = false,
): GroundWanted | null => {
  if (bbox === null) {
    return null;
  }
  const [west, south, east, north] = bbox;
  const span = Math.max(east - west, north - south);
  const half = isOfArea
    ? span * AROUND_AREA
    : Math.min(MOST_DEGREES, Math.max(LEAST_DEGREES, span * AROUND));
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const side = LETTERS * letterOf(sheet);
  return {
    frame: { widthMm: side, heightMm: side },
    extent: [x - half, Math.max(-85, y - half), x + half, Math.min(85, y + half)],
    pointScale: POINT_SCALE,
  };
};

/** What a locator marks: the corners of the map, and the only area that it tells of. */
type LocatorShown = {
  readonly ground: PaperGround;
  readonly corners: readonly Position[];
  readonly shape?: AreaShape | null;
};

/** The ground of a region with the outline of what the map shows; null: the map shows the region. */
export const locatorIcon = (
  place: GroundWanted,
  { ground, corners, shape = null }: LocatorShown,
  language: Language,
): LegendIcon | null => {
  const unnamed = { ...ground, layers: ground.layers.filter(({ type }) => type !== 'symbol') };
  const map = drawPaperMap({
    ...place,
    pictures: [],
    ground: unnamed,
    language,
    hasGraticule: false,
  });
  const { toPaper } = projectionOf(map);
  const points = corners.map(toPaper);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const width = Math.max(LEAST_BOX_MM, Math.max(...xs) - left);
  const height = Math.max(LEAST_BOX_MM, Math.max(...ys) - top);
  if (Math.max(width / place.frame.widthMm, height / place.frame.heightMm) > MOST_OF_REGION) {
    return null;
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  const outline =
    points.length === 0
      ? ''
      : element('rect', {
          x: round(left),
          y: round(top),
          width: round(width),
          height: round(height),
          fill: BOX,
          'fill-opacity': 0.12,
          stroke: BOX,
          'stroke-width': 0.35,
        });
  const rings = shape?.type === 'Polygon' ? shape.coordinates : (shape?.coordinates.flat() ?? []);
  const area = rings
    .map((ring) => ring.map(([x = 0, y = 0]) => toPaper([x, y]).map(round).join(' ')).join('L'))
    .map((path) => `M${path}Z`)
    .join('');
  const filled =
    area === ''
      ? ''
      : element('path', { d: area, fill: BOX, 'fill-opacity': 0.75, 'fill-rule': 'evenodd' });
  return {
    svg: map.svg.replace(/<\/svg>$/, `${filled}${outline}</svg>`),
    widthMm: place.frame.widthMm,
    heightMm: place.frame.heightMm,
  };
};
