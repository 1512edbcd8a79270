import { scaleBar } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import type { AreaGeometry } from '@waystation/layers';
import { boundaryDefs, boundaryStrokeUses } from '../drawing/boundary-paths';
import { pathText } from '../geometry/path-text';
import { attributes } from '../markup/attributes';
import { html, type Markup } from '../markup/html';
import { type Box, leaderBoxes, leaderEnd, markBox, placeLabels } from './place-labels';
import { type SheetFrame, type SheetSize, sheetFrame } from './sheet-frame';
import { type SheetTown, sheetTowns } from './sheet-towns';
import { textWidth } from './text-width';
import { withoutFarPoints } from './without-far-points';

/** A place on the map of a sheet. */
export type SheetPlace = {
  readonly position: Position;
  readonly name: string;
  /** The number that it has in the list, or the mark of why it has none; null: it is where the people are. */
  readonly mark: string | null;
};

/** What a map on paper is drawn of. */
export type SheetMapWanted = {
  readonly size: SheetSize;
  readonly places: readonly SheetPlace[];
  /** What else the frame has to show, for example the corners of an area. */
  readonly around?: readonly Position[];
  /** Towns to find one's way by, the most important first. */
  readonly towns: readonly SheetTown[];
  /** Null: the operation has no boundaries. */
  readonly ground: AreaGeometry | null;
  /** What the map is, for who does not see it. */
  readonly label: string;
  /** The letter of the north. */
  readonly north: string;
  readonly distance: (meters: number) => string;
};

const INK = '#16211f';
const LAND = '#f1efe8';

/* Units are tenths of a millimetre: a label has 2.7 mm letters, which is 7.6 pt. */
const TEXT = 27;
const LABEL_HEIGHT = 40;
/** A third of the map; a longer name stands whole in the list under it. */
const LONGEST_NAME = 48;

const BADGE = 19;
const BADGE_ROOM = 46;
const BAR_MOST = 420;

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;

const groundOf = (geometry: AreaGeometry, frame: SheetFrame): Markup => {
  const seen = (line: readonly (readonly number[])[]) => withoutFarPoints(line, frame);
  const rings = [...geometry.polygons.values()].flatMap((polygon) =>
    polygon.type === 'Polygon' ? polygon.coordinates : polygon.coordinates.flat(),
  );
  const lines = geometry.lines.map(({ kind, line }) => ({
    kind,
    line: { ...line, coordinates: line.coordinates.map((one) => seen(one).map((at) => [...at])) },
  }));
  return html`<path fill="${LAND}" fill-rule="evenodd" d="${pathText(rings.map(seen), frame)}"/><defs>${boundaryDefs(lines, frame)}</defs>${boundaryStrokeUses(lines, { theme: 'light', onChoropleth: false })}`;
};

type Labelled = SheetPlace & { readonly at: readonly [number, number]; readonly box: Box | null };

const markOf = ({ mark, at: [x, y] }: Labelled): Markup =>
  mark === null
    ? html`<rect${attributes({ x: x - 20, y: y - 20, width: 40, height: 40 })} fill="#fff" stroke="${INK}" stroke-width="6"/><path fill="none" stroke="${INK}" stroke-width="5" d="M${x - 12} ${y}h24m-7-7l7 7l-7 7m-10-14l-7 7l7 7"/>`
    : html`<circle${attributes({ cx: x, cy: y, r: 11 })} fill="${INK}" stroke="#fff" stroke-width="4"/>`;

/** The number, or nothing, and the name; both begin at the end of the box that the point is nearer to. */
const labelOf = ({ name, mark, at, box }: Labelled): Markup | null => {
  if (box === null) {
    return null;
  }
  const isBefore = at[0] > box.x + box.width / 2;
  const [end, middle] = leaderEnd(at, box);
  const inwards = isBefore ? -1 : 1;
  const badge = end + inwards * (BADGE + 3);
  const text = end + inwards * (mark === null ? 8 : BADGE_ROOM);
  const anchor = { y: middle + 9, textAnchor: isBefore ? 'end' : 'start' } as const;
  const numbered = html`<circle${attributes({ cx: badge, cy: middle, r: BADGE })} fill="#fff" stroke="${INK}" stroke-width="4"/><text${attributes({ x: badge, y: middle + 9, textAnchor: 'middle', fontWeight: 700 })}>${mark}</text>`;
  return html`<rect${attributes({ ...box })} rx="6" fill="#fff" fill-opacity=".8"/><path stroke="${INK}" stroke-width="3" d="M${at[0]} ${at[1]}L${mark === null ? end : badge} ${middle}"/>${mark === null ? null : numbered}<text${attributes({ x: text, ...anchor, fontWeight: mark === null ? 700 : 400 })}>${shortened(name)}</text>`;
};

const furniture = (frame: SheetFrame, { distance, north }: SheetMapWanted): Markup => {
  const { meters, widthPixels } = scaleBar(frame.metersPerUnit, BAR_MOST);
  const [x, y, length] = [30, frame.height - 30, Math.round(widthPixels)];
  const right = frame.width - 50;
  return html`<path fill="none" stroke="${INK}" stroke-width="4" d="M${x} ${y - 14}v14h${length}v-14"/><text x="${x + 8}" y="${y - 12}">${distance(meters)}</text><path fill="${INK}" d="M${right} 24l16 46l-16-10l-16 10z"/><text x="${right}" y="100" text-anchor="middle" font-weight="700">${north}</text>`;
};

/** What the scale bar and the arrow stand on. */
const furnitureBoxes = ({ width, height }: SheetFrame): readonly Box[] => [
  { x: 0, y: height - 90, width: BAR_MOST + 60, height: 90 },
  { x: width - 100, y: 0, width: 100, height: 120 },
];

/**
 * A map for black ink on white paper: the places with their numbers on the outlines of the operation,
 * each label beside its point or led to it by a line, none over another.
 */
export const sheetMap = (wanted: SheetMapWanted): Markup => {
  const { size, places, around = [], towns, ground, label } = wanted;
  const frame = sheetFrame([...places.map(({ position }) => position), ...around], size);
  const { width, height } = frame;
  const toLabel = places.map(({ position, name, mark }) => ({
    at: frame.toUnit(position),
    width: Math.round(textWidth(shortened(name)) * TEXT + (mark === null ? 20 : BADGE_ROOM + 10)),
    height: LABEL_HEIGHT,
  }));
  const boxes = placeLabels(toLabel, { width, height, taken: furnitureBoxes(frame) });
  const labelled = places.map((place, index) => ({
    ...place,
    at: frame.toUnit(place.position),
    box: boxes[index] ?? null,
  }));
  const taken = [
    ...furnitureBoxes(frame),
    ...labelled.flatMap(({ at, box }) => [
      markBox(at),
      ...(box === null ? [] : [box, ...leaderBoxes(at, box)]),
    ]),
  ];
  // The inner one ends where the map does, where the outer one is wider than it.
  return html`<svg role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" direction="ltr" font-size="${TEXT}" fill="${INK}"><svg width="${width}" height="${height}">${ground && groundOf(ground, frame)}${sheetTowns(towns, frame, taken)}${labelled.map(labelOf)}${labelled.toReversed().map(markOf)}${furniture(frame, wanted)}<rect x="3" y="3" width="${width - 6}" height="${height - 6}" fill="none" stroke="${INK}" stroke-width="3"/></svg></svg>`;
};
