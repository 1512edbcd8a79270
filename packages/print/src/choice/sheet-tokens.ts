/** What titles and texts may hold in braces; each is filled from what is on the map. */
export const SHEET_TOKENS = ['asOf', 'round', 'operation', 'country'] as const;
/** One of {@link SHEET_TOKENS}. */
export type SheetToken = (typeof SHEET_TOKENS)[number];

const BRACED = /\{([^{}]*)\}/g;

const isToken = (name: string): name is SheetToken => SHEET_TOKENS.some((each) => each === name);

/** The first word in braces that nothing is known for; null: each is a token. */
export const unknownToken = (text: string): string | null =>
  [...text.matchAll(BRACED)].map(([, name = '']) => name).find((name) => !isToken(name)) ?? null;

/** A text with its tokens filled in; what nobody knows is left out. */
export const filledIn = (
  text: string,
  known: Readonly<Record<SheetToken, string | null>>,
): string =>
  text
    .replace(BRACED, (braced, name: string) => (isToken(name) ? (known[name] ?? '') : braced))
    .trim();
