import type { Orientation, Paper } from '#choice/sheet-choice';
import { boxAt, type PageBox, scaledBox } from './page-box';
import { PLAIN, type Sheet, type TypeSizes } from './sheet';

/** Symbols and names are as large on A4: at less, names would fall under 6 points. */
export const POINT_SCALE = 0.2;

const A3_SIZES: TypeSizes = {
  country: 9.5,
  title: 20,
  subtitle: 10.5,
  leastTitle: 9,
  legend: 8,
  footer: 6.7,
  least: 6,
};

/** Letters of sheets that are held in a hand. */
export const A4_SIZES: TypeSizes = {
  country: 8,
  title: 15,
  subtitle: 8.5,
  leastTitle: 7.5,
  legend: 7,
  footer: 6,
  least: 6,
};

const A3: Readonly<Record<Orientation, Sheet>> = {
  landscape: {
    width: 420,
    height: 297,
    header: boxAt([10, 9, 400, 19]),
    map: boxAt([10, 31, 319, 224]),
    furniture: boxAt([333, 31, 77, 224]),
    footer: boxAt([10, 258.5, 400, 28.5]),
    columns: 1,
    sizes: A3_SIZES,
    pointScale: POINT_SCALE,
    ...PLAIN,
  },
  portrait: {
    width: 297,
    height: 420,
    header: boxAt([10, 9, 277, 22]),
    map: boxAt([10, 34, 277, 214]),
    furniture: boxAt([10, 252, 277, 112]),
    footer: boxAt([10, 368, 277, 42]),
    columns: 3,
    sizes: A3_SIZES,
    pointScale: POINT_SCALE,
    ...PLAIN,
  },
};

const A4: Readonly<Record<Orientation, Sheet>> = {
  landscape: {
    width: 297,
    height: 210,
    header: boxAt([8, 7, 281, 16]),
    map: boxAt([8, 25, 217, 148]),
    furniture: boxAt([229, 25, 60, 148]),
    footer: boxAt([8, 176, 281, 27]),
    columns: 1,
    sizes: A4_SIZES,
    pointScale: POINT_SCALE,
    ...PLAIN,
  },
  portrait: {
    width: 210,
    height: 297,
    header: boxAt([10, 9, 190, 20]),
    map: boxAt([10, 32, 190, 146]),
    furniture: boxAt([10, 182, 190, 74]),
    footer: boxAt([10, 260, 190, 30]),
    columns: 3,
    sizes: A4_SIZES,
    pointScale: POINT_SCALE,
    ...PLAIN,
  },
};

/** The papers of ISO 216. */
type IsoPaper = Exclude<Paper, 'letter' | 'slide' | 'square'>;

type Enlarged = { readonly sides: readonly [short: number, long: number] } & Readonly<
  Record<'by' | 'textBy', number>
>;

/** ISO 216 in millimetres; factors of design, section 11. */
const ENLARGED: Readonly<Record<Exclude<IsoPaper, 'a4' | 'a3'>, Enlarged>> = {
  a2: { sides: [420, 594], by: 1.41, textBy: 1.2 },
  a1: { sides: [594, 841], by: 2, textBy: 1.5 },
  a0: { sides: [841, 1189], by: 2.83, textBy: 2 },
};

const enlarged = (sheet: Sheet, { sides: [short, long], by, textBy }: Enlarged): Sheet => {
  const [width, height] = sheet.width > sheet.height ? [long, short] : [short, long];
  // ISO sides are whole millimetres, so a sheet is not exactly a smaller one enlarged.
  const spare = [(width - sheet.width * by) / 2, (height - sheet.height * by) / 2] as const;
  const place = (each: PageBox): PageBox => scaledBox(each, by, spare);
  const { country, title, subtitle, leastTitle, legend, footer, least } = sheet.sizes;
  return {
    ...sheet,
    width,
    height,
    header: place(sheet.header),
    map: place(sheet.map),
    furniture: place(sheet.furniture),
    footer: place(sheet.footer),
    sizes: {
      country: country * textBy,
      title: title * textBy,
      subtitle: subtitle * textBy,
      leastTitle: leastTitle * textBy,
      legend: legend * textBy,
      footer: footer * textBy,
      least: least * textBy,
    },
    pointScale: sheet.pointScale * textBy,
  };
};

/** Where everything stands on an ISO paper, with its furniture beside or below the map. */
export const isoSheet = (paper: IsoPaper, direction: Orientation): Sheet => {
  switch (paper) {
    case 'a4':
      return A4[direction];
    case 'a3':
      return A3[direction];
    case 'a2':
    case 'a1':
    case 'a0':
      return enlarged(A3[direction], ENLARGED[paper]);
    default:
      return paper satisfies never;
  }
};
