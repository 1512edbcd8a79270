import {
  ADDITION_CLASSES,
  CHANGE_CLASSES,
  type ClassLegend,
  classColours,
  DENSITY_PALETTE,
  type Hex,
  type Legend,
  MAP_COLOURS,
  type Palette,
} from '@waystation/cartography';

const COLOURS = MAP_COLOURS.light;

/** Of the kinds of nothing those that are plain; the others are told by what is drawn in them. */
const PLAIN = { zero: COLOURS.zero, notApplicable: COLOURS.hatchGround } as const;

const classesWith = ({ classes, nothings }: ClassLegend, palette: Palette): readonly Hex[] => [
  ...classColours(classes.length, { palette, theme: 'light' }),
  ...nothings.flatMap(({ what, count }) =>
    count > 0 && (what === 'zero' || what === 'notApplicable') ? [PLAIN[what]] : [],
  ),
];

/**
 * The colours of a legend that say something by themselves, without shape, stroke or pattern; whether
 * these hold is whether a map can be copied.
 */
export const plainColours = (legend: Legend, palette: Palette): readonly Hex[] => {
  switch (legend.kind) {
    case 'classes':
      return classesWith(legend, palette);
    case 'density':
      return classesWith(legend.classes, DENSITY_PALETTE);
    case 'changes':
      return CHANGE_CLASSES.flatMap((_, index) => COLOURS.diverging[index] ?? []);
    case 'additions':
      return ADDITION_CLASSES.flatMap(
        (each) => COLOURS.diverging[CHANGE_CLASSES.indexOf(each)] ?? [],
      );
    default:
      return [];
  }
};
