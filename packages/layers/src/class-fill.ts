import { classColours, MAP_COLOURS, type Palette, type Theme } from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';

type ClassFill = { readonly classes: number; readonly palette: Palette; readonly theme: Theme };

/** The colour of a surface by its `fill`: `class-0` and on, `zero`, or the ground of a pattern. */
export const classFill = ({ classes, palette, theme }: ClassFill): ExpressionSpecification => {
  const { zero, hatchGround } = MAP_COLOURS[theme];
  const [first = zero, ...others] = classColours(classes, { palette, theme });
  return [
    'match',
    ['get', 'fill'],
    'class-0',
    first,
    ...others.flatMap((colour, index) => [`class-${index + 1}`, colour]),
    'zero',
    zero,
    hatchGround,
  ];
};
