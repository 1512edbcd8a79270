import { Color } from '@maplibre/maplibre-gl-style-spec';

/** A colour as SVG has it: `#rrggbb` and how much of it shows. */
export type PaperColour = { readonly hex: string; readonly opacity: number };

const byte = (share: number): string =>
  Math.round(Math.max(0, Math.min(1, share)) * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour of a style; it holds its channels already weakened by its opacity. */
export const paperColour = ({ r, g, b, a }: Color): PaperColour =>
  a === 0
    ? { hex: '#000000', opacity: 0 }
    : { hex: `#${byte(r / a)}${byte(g / a)}${byte(b / a)}`, opacity: Math.round(a * 1000) / 1000 };

/** The attributes of a fill or a line in a colour; what shows wholly needs no opacity. */
export const inColour = (
  kind: 'fill' | 'stroke',
  { hex, opacity }: PaperColour,
  share = 1,
): Readonly<Record<string, string | number>> => {
  const shown = Math.round(opacity * share * 1000) / 1000;
  return { [kind]: hex, ...(shown === 1 ? {} : { [`${kind}-opacity`]: shown }) };
};

/** Whether a value of a style is a colour. */
export const isColour = (value: unknown): value is Color => value instanceof Color;
