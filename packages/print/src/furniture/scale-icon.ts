import type { Formats } from '@waystation/i18n';
import type { PaperScaleBar } from '#map/furniture/scale-bar';
import { fontFamilyFor, inFonts } from '#map/labels/font-family';
import { type Attributes, element } from '#map/svg/markup';
import type { PageBox } from '../page/page-box';

const INK = '#16211f';
const PAPER = '#ffffff';
const KM = 1000;

/** Millimetres at the smallest type; all of it grows with the sheet's letters. */
const EDGE = 3;
const TEXT = 2.3;
const BAR_TOP = 5.2;
const BAR = 1.1;
const NORTH_WIDTH = 7;
const HEIGHT = 13;
/** The degrees of the graticule stand at the frame's edge. */
const CLEAR = 8;

/** The most of a bar on A3, on a third of the frame at most. */
export const MOST_BAR_MM = 50;

const lettered = (attributes: Attributes, text: string): string =>
  element('text', { ...attributes, 'font-family': fontFamilyFor(text) }, inFonts(text));

const north = (degrees: number, letter: string): string =>
  [
    element('path', {
      d: 'M0 -4.2L2 1.4L0 0.2L-2 1.4Z',
      fill: INK,
      transform: `translate(${EDGE + 1.6} 5.6) rotate(${degrees})`,
    }),
    element(
      'text',
      {
        x: EDGE + 1.6,
        y: 10.9,
        'font-size': TEXT + 0.4,
        'font-weight': 700,
        'font-family': fontFamilyFor(letter),
        'text-anchor': 'middle',
        fill: INK,
      },
      letter,
    ),
  ].join('');

const barPieces = ({ marks }: PaperScaleBar, x: number): string =>
  marks
    .slice(1)
    .map(({ atMm }, index) => {
      const from = marks[index]?.atMm ?? 0;
      return element('rect', {
        x: x + from,
        y: BAR_TOP,
        width: atMm - from,
        height: BAR,
        fill: index % 2 === 0 ? INK : PAPER,
        stroke: INK,
        'stroke-width': 0.15,
      });
    })
    .join('');

/** Marks that are named: none between, where their names would touch. */
const named = ({ marks }: PaperScaleBar): PaperScaleBar['marks'] => {
  const isEven = marks.length % 2 === 1;
  const middle = isEven ? [marks[(marks.length - 1) / 2]] : [];
  return [marks[0], ...middle, marks.at(-1)].flatMap((mark) => mark ?? []);
};

type Wanted = {
  readonly bar: PaperScaleBar;
  /** Degrees clockwise from up to true north, where the arrow stands. */
  readonly northDegrees: number;
  readonly words: {
    readonly north: string;
    readonly ratio: string;
    readonly km: (value: string) => string;
    /** Of a map of a village or a town. */
    readonly m: (value: string) => string;
    readonly formats: Formats;
  };
  readonly factor: number;
};

/** Room that the scale bar and its arrow take in the lower left corner of a frame. */
export const scaleBox = (bar: PaperScaleBar, factor: number, frameHeight: number): PageBox => {
  const width = bar.lengthMm + (EDGE * 2 + NORTH_WIDTH + 8) * factor;
  const height = HEIGHT * factor;
  return { x: CLEAR * factor, y: frameHeight - height - 4.5 * factor, width, height };
};

/**
 * Draws scale bar, ratio and arrow, which always stand together, on a
 * ground of their own, so that they are read over any map.
 */
export const scaleIcon = (
  { bar, northDegrees, words, factor }: Wanted,
  { width, height }: PageBox,
): string => {
  const small = { ...bar, marks: bar.marks.map((mark) => ({ ...mark, atMm: mark.atMm / factor })) };
  const x = EDGE + NORTH_WIDTH;
  const [w, h] = [width / factor, height / factor];
  const last = small.marks.at(-1);
  const [unit, withUnit] = bar.meters < KM ? [1, words.m] : [KM, words.km];
  const labels = named(small).map((mark) => {
    const number = words.formats.number(mark.meters / unit, mark.meters % unit === 0 ? 0 : 1);
    return lettered(
      { x: x + mark.atMm, y: BAR_TOP - 1.1, 'text-anchor': 'middle' },
      mark === last ? withUnit(number) : number,
    );
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${w} ${h}`,
    },
    [
      element('rect', { width: w, height: h, fill: PAPER, 'fill-opacity': 0.82 }),
      element(
        'g',
        { 'font-size': TEXT, fill: INK },
        [
          north(northDegrees, words.north),
          barPieces(small, x),
          ...labels,
          lettered({ x, y: 10.4 }, words.ratio),
        ].join(''),
      ),
    ].join(''),
  );
};
