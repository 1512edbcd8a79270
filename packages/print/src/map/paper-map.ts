import type { Language, Position } from '@waystation/domain';
import type { LayerPicture } from '@waystation/layers';
import { type DrawnLayers, drawLayers } from './draw/draw-layers';
import { graticule } from './furniture/graticule';
import type { PaperGround } from './ground/paper-ground';
import type { PaperBox } from './labels/collisions';
import { orderedLayers } from './ordered-layers';
import {
  type Extent,
  type Frame,
  type PaperProjection,
  paperProjection,
  zoomOf,
} from './projection/paper-projection';
import { short } from './shapes/path-text';
import { createDefinitions } from './svg/definitions';
import { element, namedLayer } from './svg/markup';

/** What a map on paper is drawn from. */
export type PaperMapWanted = {
  readonly frame: Frame;
  readonly extent: Extent;
  /** In drawing order, as the screen's. */
  readonly pictures: readonly LayerPicture[];
  readonly ground: PaperGround;
  readonly language: Language;
  /** Millimetres of paper for each CSS pixel of the screen's style; 0.2 on A3. */
  readonly pointScale: number;
  /** What stands over the map, such as its scale bar: no label may lie under it. */
  readonly kept?: readonly PaperBox[];
  /** Meridians and parallels with their degrees; drawn unless told otherwise. */
  readonly hasGraticule?: boolean;
};

/** Names that found no place on a layer: said on the page, never lost in silence. */
export type LeftOut = { readonly layer: string; readonly what: 'labels'; readonly count: number };

/** A map in its frame. */
export type PaperMap = {
  /** One `<svg>` with a view box in millimetres and a named group for each layer. */
  readonly svg: string;
  readonly frame: Frame;
  /** 1 : scale at the sheet's centre. */
  readonly scale: number;
  readonly projection: { readonly name: 'laea'; readonly centre: Position };
  /** The frame's corners on the ground, clockwise from top left; none where they lie beyond the globe. */
  readonly corners: readonly Position[];
  readonly left: readonly LeftOut[];
  /** The pictures of which nothing lies in the frame. */
  readonly bare: readonly string[];
};

const SPACES = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
} as const;

const FRAME_ID = 'map-frame';

/** Design, section 11: the frame's line is 0.25 mm. */
const FRAME_LINE_MM = 0.25;
const INK = '#44514f';

type Parts = {
  readonly frame: Frame;
  readonly definitions: string;
  readonly below: DrawnLayers;
  readonly graticule: { readonly lines: string; readonly degrees: string } | null;
  readonly language: Language;
};

const svgOf = ({ frame, definitions, below, graticule: net, language }: Parts): string => {
  const size = { width: short(frame.widthMm), height: short(frame.heightMm) };
  const whole = element('rect', size);
  const layers = below.layers.map(({ id, markup }) => namedLayer(id, markup));
  const [ground, above] = [layers.slice(0, below.overGround), layers.slice(below.overGround)];
  const lines = net === null ? '' : namedLayer('graticule', net.lines);
  const inside = [...ground, lines, ...above].join('');
  const clip = element('clipPath', { id: FRAME_ID }, whole);
  return element(
    'svg',
    {
      ...SPACES,
      width: `${size.width}mm`,
      height: `${size.height}mm`,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'xml:lang': language,
    },
    [
      element('defs', {}, clip + definitions),
      element('g', { 'clip-path': `url(#${FRAME_ID})` }, inside),
      net === null ? '' : namedLayer('degrees', net.degrees),
      element('rect', { ...size, fill: 'none', stroke: INK, 'stroke-width': FRAME_LINE_MM }),
    ].join(''),
  );
};

/** What is farther than this from where it should be is not on the globe. */
const OFF_GLOBE_MM = 0.1;

const cornersOf = ({ frame, toGround, toPaper }: PaperProjection): readonly Position[] => {
  const { widthMm, heightMm } = frame;
  const corners = [
    [0, 0],
    [widthMm, 0],
    [widthMm, heightMm],
    [0, heightMm],
  ] as const;
  const areOnGlobe = corners.every((corner) => {
    const [x, y] = toPaper(toGround(corner));
    return Math.hypot(x - corner[0], y - corner[1]) < OFF_GLOBE_MM;
  });
  return areOnGlobe ? corners.map(toGround) : [];
};

/**
 * Draws a map for print: the same layers as on the screen, from the same styles, as shapes and text
 * in millimetres, in Lambert's azimuthal equal-area projection round the middle of the extent. What it
 * cannot draw is an error that says so; nothing is left out in silence.
 */
export const drawPaperMap = (wanted: PaperMapWanted): PaperMap => {
  const { frame, extent, pictures, ground, language, pointScale } = wanted;
  const projection = paperProjection(extent, frame);
  const definitions = createDefinitions();
  const images = new Map(
    pictures.flatMap(({ images: own }) => own.map(({ id, glyph }) => [id, glyph])),
  );
  const drawing = {
    projection,
    pointScale,
    zoom: zoomOf(projection, pointScale),
    glyph: (name: string) => images.get(name) ?? ground.glyphs[name],
    definitions,
  };
  const { kept = [] } = wanted;
  const net = wanted.hasGraticule === false ? null : graticule(projection, { pointScale, kept });
  const below = drawLayers(orderedLayers(ground, pictures), drawing, [
    ...kept,
    ...(net?.kept ?? []),
  ]);
  return {
    svg: svgOf({ frame, definitions: definitions.markup(), below, graticule: net, language }),
    frame,
    scale: projection.scale,
    projection: { name: 'laea', centre: projection.centre },
    corners: cornersOf(projection),
    left: below.left,
    bare: pictures.flatMap(({ id }) => (below.drawn.has(id) ? [] : [id])),
  };
};
