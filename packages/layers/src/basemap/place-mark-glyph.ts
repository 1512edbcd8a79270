import { type Glyph, MAP_COLOURS, paint, type Theme } from '@waystation/cartography';
import { MARK_SHAPES, placeMarkId } from './place-mark';

const townGlyph = (theme: Theme): Glyph => {
  const { radius, stroke } = MARK_SHAPES.town;
  const { labelTown, surface } = MAP_COLOURS[theme];
  return {
    size: 2 * Math.ceil(radius + stroke),
    parts: [
      { shape: 'disc', at: [0, 0], radius, fill: paint(surface) },
      {
        shape: 'arc',
        at: [0, 0],
        radius,
        from: 0,
        to: 1,
        width: stroke,
        stroke: paint(labelTown),
        dash: null,
      },
    ],
  };
};

const capitalGlyph = (theme: Theme): Glyph => {
  const { radius, stroke, dot } = MARK_SHAPES.capital;
  const { labelTown, surface } = MAP_COLOURS[theme];
  const square = (half: number) =>
    ({ shape: 'box', halfWidth: half, halfHeight: half, corner: 0 }) as const;
  return {
    size: 2 * Math.ceil(radius + stroke),
    parts: [
      { ...square(radius + stroke / 2), fill: paint(labelTown) },
      { ...square(radius - stroke / 2), fill: paint(surface) },
      { ...square(dot), fill: paint(labelTown) },
    ],
  };
};

/** The marks of towns as shapes, by the names of their pictures, for print. */
export const placeMarkGlyphs = (theme: Theme): Readonly<Record<string, Glyph>> => ({
  [placeMarkId('town', theme)]: townGlyph(theme),
  [placeMarkId('capital', theme)]: capitalGlyph(theme),
});
