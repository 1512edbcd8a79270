import type { Orientation } from '#choice/sheet-choice';
import { A4_SIZES, POINT_SCALE } from './iso-papers';
import { boxAt } from './page-box';
import { PLAIN, type Sheet, type TypeSizes } from './sheet';

/** ANSI/ASME Y14.1 A, the sheet of offices in North America: 8.5 × 11 inches. */
export const LETTER: Readonly<Record<Orientation, Sheet>> = {
  landscape: {
    width: 279.4,
    height: 215.9,
    header: boxAt([8, 7, 263.4, 16]),
    map: boxAt([8, 25, 199.4, 154]),
    furniture: boxAt([211.4, 25, 60, 154]),
    footer: boxAt([8, 182, 263.4, 27]),
    columns: 1,
    sizes: A4_SIZES,
    pointScale: POINT_SCALE,
    ...PLAIN,
  },
  portrait: {
    width: 215.9,
    height: 279.4,
    header: boxAt([10, 9, 195.9, 20]),
    map: boxAt([10, 32, 195.9, 128]),
    furniture: boxAt([10, 164, 195.9, 74]),
    footer: boxAt([10, 242, 195.9, 30]),
    columns: 3,
    sizes: A4_SIZES,
    pointScale: POINT_SCALE,
    ...PLAIN,
  },
};

/** What is read on a projector or a phone is larger than on paper in a hand. */
const SCREEN_POINT_SCALE = 0.22;

const SCREEN_SIZES: TypeSizes = {
  country: 9.5,
  title: 19,
  subtitle: 10.5,
  leastTitle: 7,
  legend: 8.5,
  footer: 7,
  least: 6,
};

/** 13.333 × 7.5 inches, as slides of 16:9 are. */
export const SLIDE: Sheet = {
  width: 338.7,
  height: 190.5,
  header: boxAt([10, 8, 318.7, 17]),
  map: boxAt([10, 28, 190, 128]),
  furniture: boxAt([204, 28, 124.7, 128]),
  footer: boxAt([10, 159, 318.7, 24]),
  columns: 2,
  sizes: SCREEN_SIZES,
  pointScale: SCREEN_POINT_SCALE,
  ...PLAIN,
  isBrief: true,
};

/** A picture in a feed: as wide as A4, so that its letters can be judged on one. */
export const SQUARE: Sheet = {
  width: 210,
  height: 210,
  header: boxAt([8, 7, 194, 20]),
  map: boxAt([8, 29, 194, 83]),
  furniture: boxAt([8, 115, 194, 60]),
  footer: boxAt([8, 178, 194, 26]),
  columns: 3,
  sizes: { ...SCREEN_SIZES, country: 8.5, title: 16, subtitle: 9, legend: 7.5, footer: 6.5 },
  pointScale: SCREEN_POINT_SCALE,
  ...PLAIN,
  isBrief: true,
};
