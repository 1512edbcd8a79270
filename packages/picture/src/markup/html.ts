/** Text that may stand in a page as it is: only {@link html} makes it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Part = Markup | string | number | null | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

const written = (part: Part): string => {
  if (part === null) {
    return '';
  }
  if (part instanceof Markup) {
    return part.toString();
  }
  return typeof part === 'string' || typeof part === 'number'
    ? escaped(`${part}`)
    : part.map(written).join('');
};

/**
 * Writes HTML or SVG. Whatever is put in is escaped unless it was itself written here: names of places
 * come from files, and a file may contain anything.
 */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, index) => text + written(parts[index] ?? null)).join(''));
