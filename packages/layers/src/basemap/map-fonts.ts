/** CSS family names of the two fonts that the product ships. */
export const MAP_FONT_FAMILIES = ['Noto Sans Variable', 'Noto Sans Arabic Variable'] as const;

type Weight = 'regular' | 'medium' | 'semibold' | 'bold' | 'italic';

// MapLibre draws letters from CSS fonts when a style names no glyph server, and reads weight and
// slant from the words of the first family. That one does not exist, so the browser takes the next.
const stack = (words: string): string[] => [`Waystation ${words}`, ...MAP_FONT_FAMILIES];

/** Font lists for `text-font`, for the base map and every layer over it. */
export const MAP_FONTS = {
  regular: stack('Regular'),
  medium: stack('Medium'),
  semibold: stack('Semibold'),
  bold: stack('Bold'),
  italic: stack('Italic'),
} as const satisfies Record<Weight, string[]>;
