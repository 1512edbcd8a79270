import type { Template } from '#choice/sheet-choice';
import type { PageBox } from './page-box';
import { letterOf, type Sheet } from './sheet';

/** Shares of the room between header and footer. */
const BELOW = 0.37;
const TEXT_BESIDE = 0.22;
const TEXT_BELOW = 0.26;
/** In heights of letters: what the main number and some sentences need, however low the map is. */
const LEAST_TEXT = 15.3;
const CHARTS_BELOW = 0.32;
const TABLE_BESIDE = 0.36;
const TABLE_BELOW = 0.48;

/** Furniture over a map has a margin of its own, and less height than beside it. */
const OVER_WIDER = 1.2;
/** On a square, which is as low as it is wide, words need the width: a legend of five layers is as high as the map. */
const OVER_WIDER_BRIEF = 1.62;
/** In two columns its many short rows need little more than half the height. */
const COLUMNS_OVER_SQUARE = 2;

/** What a map without anything beside it gives the footer of a sheet for a screen, as a share of that. */
const FOOTER_HIGHER = 0.1;
/** On a square, whose footer is narrow for what a map of several countries has to say of borders. */
const FOOTER_HIGHER_SQUARE = 0.15;

/** Columns under a map that is as wide as the sheet. */
const WIDE_COLUMNS = 4;

/** Whether a sheet's legend stands below the map: it has no room beside it. */
export const isBelow = ({ furniture, map }: Pick<Sheet, 'furniture' | 'map'>): boolean =>
  furniture.y >= map.y + map.height;

/** What is left free between two slots. */
const gapOf = ({ footer, furniture }: Sheet): number => footer.y - (furniture.y + furniture.height);

const bodyOf = ({ header, map, furniture }: Sheet): PageBox => ({
  x: header.x,
  y: map.y,
  width: header.width,
  height: furniture.y + furniture.height - map.y,
});

/** A box cut off at the bottom of another, and what is left of that above a gap. */
const cutBelow = (box: PageBox, share: number, gap: number) => {
  const height = box.height * share;
  return {
    rest: { ...box, height: box.height - height - gap },
    cut: { ...box, y: box.y + box.height - height, height },
  };
};

/** A box cut off at the end of another. */
const cutBeside = (box: PageBox, share: number, gap: number) => {
  const width = box.width * share;
  return {
    rest: { ...box, width: box.width - width - gap },
    cut: { ...box, x: box.x + box.width - width, width },
  };
};

/** Part of the map's room for what a template has beside it. */
const withAside = (
  sheet: Sheet,
  shares: { readonly beside: number | null; readonly below: number },
): Sheet => {
  const gap = gapOf(sheet);
  const { rest, cut } =
    shares.beside === null || isBelow(sheet)
      ? cutBelow(sheet.map, shares.below, gap)
      : cutBeside(sheet.map, shares.beside, gap);
  return { ...sheet, map: rest, aside: cut };
};

const withLegendBelow = (sheet: Sheet): Sheet => {
  if (isBelow(sheet)) {
    return sheet;
  }
  const { rest, cut } = cutBelow(bodyOf(sheet), BELOW, gapOf(sheet));
  return { ...sheet, map: rest, furniture: cut, columns: WIDE_COLUMNS };
};

/** A sheet for a screen has a low footer; a dozen sources, in Arabic, are more than that holds. */
const withHigherFooter = (sheet: Sheet): Pick<Sheet, 'map' | 'footer'> => {
  const { footer, isBrief } = sheet;
  const map = bodyOf(sheet);
  const share = isBelow(sheet) ? FOOTER_HIGHER_SQUARE : FOOTER_HIGHER;
  const more = isBrief ? footer.height * share : 0;
  return {
    map: { ...map, height: map.height - more },
    footer: { ...footer, y: footer.y - more, height: footer.height + more },
  };
};

const withLegendOver = (sheet: Sheet): Sheet => {
  const { map, footer } = withHigherFooter(sheet);
  const { furniture, columns } = sheet;
  const gap = gapOf(sheet);
  const column = isBelow(sheet)
    ? (furniture.width - gap * (columns - 1)) / columns
    : furniture.width;
  // Two columns side by side hide enough of a map as they are.
  const isWide = !isBelow(sheet) && columns > 1;
  const isSquare = sheet.isBrief && isBelow(sheet);
  const wider = isSquare ? OVER_WIDER_BRIEF : OVER_WIDER;
  const width = isWide ? furniture.width : column * wider;
  return {
    ...sheet,
    map,
    footer,
    furniture: {
      x: map.x + map.width - width - gap,
      y: map.y + gap,
      width,
      height: map.height - gap * 2,
    },
    columns: isWide ? columns : isSquare ? COLUMNS_OVER_SQUARE : 1,
    isOver: true,
  };
};

/**
 * A paper with its slots as a template wants them (design, section 11). A sheet that stands has its
 * legend below the map anyway, as the design's portrait sheets do.
 */
export const arranged = (sheet: Sheet, template: Template): Sheet => {
  switch (template) {
    case 'side':
      return sheet;
    case 'bottom':
      return withLegendBelow(sheet);
    case 'full':
      return withLegendOver(sheet);
    case 'text':
      return withAside(sheet, {
        beside: TEXT_BESIDE,
        below: Math.max(TEXT_BELOW, (letterOf(sheet) * LEAST_TEXT) / sheet.map.height),
      });
    case 'charts':
      return withAside(sheet, { beside: null, below: CHARTS_BELOW });
    case 'table':
      return withAside(sheet, { beside: TABLE_BESIDE, below: TABLE_BELOW });
    default:
      return template satisfies never;
  }
};
