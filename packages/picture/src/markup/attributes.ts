import { html, type Markup } from './html';

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Attributes of an SVG element, named as in SVG from names as in React; absent ones are left out. */
export const attributes = (
  all: Readonly<Record<string, string | number | undefined>>,
): readonly Markup[] =>
  Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : html` ${kebab(name)}="${value}"`,
  );
