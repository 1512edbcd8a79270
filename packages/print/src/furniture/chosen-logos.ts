import type { SheetChoice } from '#choice/sheet-choice';
import type { SheetLogo } from './logo-icon';

/** The logos of a sheet, or the name of one that was chosen and is not there. */
export type ChosenLogos =
  | { readonly kind: 'logos'; readonly logos: readonly SheetLogo[] }
  | { readonly kind: 'missing'; readonly name: string };

/** The logos of an operation that are chosen for a sheet, as they were put in order; where none is named, all. */
export const chosenLogos = (
  all: readonly SheetLogo[],
  { logos: names }: Pick<SheetChoice, 'logos'>,
): ChosenLogos => {
  if (names === undefined) {
    return { kind: 'logos', logos: all };
  }
  const missing = names.find((name) => !all.some((logo) => logo.name === name));
  return missing === undefined
    ? {
        kind: 'logos',
        logos: names.flatMap((name) => all.filter((logo) => logo.name === name)),
      }
    : { kind: 'missing', name: missing };
};
