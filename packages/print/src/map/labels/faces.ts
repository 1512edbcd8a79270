/** Upright or leaning. */
export type Slant = 'normal' | 'italic';

/** A weight and slant of the fonts that letters on maps are set in. */
export type Face = { readonly weight: number; readonly slant: Slant };

/** The faces by the words that `MAP_FONTS` names them with. */
export const FACES = {
  regular: { weight: 400, slant: 'normal' },
  medium: { weight: 500, slant: 'normal' },
  semibold: { weight: 600, slant: 'normal' },
  bold: { weight: 700, slant: 'normal' },
  italic: { weight: 400, slant: 'italic' },
} as const satisfies Readonly<Record<string, Face>>;

/** The name of a face. */
export type FaceName = keyof typeof FACES;

/** The characters whose widths are kept: Latin with its marks, dashes and spaces, Arabic. */
export const RANGES = [
  [0x20, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x2044],
  [0x0600, 0x06ff],
] as const;

const isFace = (word: string): word is FaceName => Object.hasOwn(FACES, word);

/** The face that a list of fonts asks for: the last word of the first family; undefined: an unknown one. */
export const faceOf = (fonts: readonly string[]): FaceName | undefined => {
  const word = fonts[0]?.split(' ').at(-1)?.toLowerCase() ?? '';
  return isFace(word) ? word : undefined;
};
