/** A font that a page brings: where it is, and for which letters. */
export type PageFont = {
  readonly address: string;
  readonly declaration: Readonly<Record<string, string>>;
};

const SAID = ['font-family', 'font-style', 'font-weight', 'font-stretch', 'unicode-range'] as const;

const ADDRESS = /url\(["']?([^"')]+)["']?\)/;

/** The fonts that the style sheets of a page declare. */
export const fontsOfPage = (page: Document): readonly PageFont[] =>
  [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) {
        return [];
      }
      const [, path] = ADDRESS.exec(rule.style.getPropertyValue('src')) ?? [];
      return path === undefined
        ? []
        : {
            address: new URL(path, sheet.href ?? page.baseURI).href,
            declaration: Object.fromEntries(
              SAID.map((name) => [name, rule.style.getPropertyValue(name)]),
            ),
          };
    }),
  );

const RANGE = /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/i;

/** Whether a font is declared for any letter of a text; one without ranges is for all. */
export const hasLetterOf = (text: string, ranges: string): boolean => {
  const bounds = ranges.split(',').flatMap((range) => {
    const [, from, to = from] = RANGE.exec(range.trim()) ?? [];
    return from === undefined || to === undefined
      ? []
      : [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as const];
  });
  return (
    bounds.length === 0 ||
    [...text].some((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return bounds.some(([from, to]) => point >= from && point <= to);
    })
  );
};

const base64Of = async (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`.replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** Null where the device has no connection and has not kept the font: the drawing goes without it. */
const contentOf = async (address: string): Promise<string | null> => {
  try {
    const response = await fetch(address);
    return response.ok ? await base64Of(await response.blob()) : null;
  } catch {
    return null;
  }
};

/** A font that a drawing brings along. */
export type BroughtFont = {
  readonly family: string;
  /** The whole file within. */
  readonly rule: string;
  /** One of its letters that the drawing has; it shows whether the font is there. */
  readonly letter: string;
};

const VISIBLE = /[\p{L}\p{N}]/u;

const brought = async (
  { address, declaration }: PageFont,
  text: string,
): Promise<readonly BroughtFont[]> => {
  const ranges = declaration['unicode-range'] ?? '';
  const letter = [...new Set(text)].find((one) => VISIBLE.test(one) && hasLetterOf(one, ranges));
  const content = letter === undefined ? null : await contentOf(address);
  if (letter === undefined || content === null) {
    return [];
  }
  const said = Object.entries(declaration)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`);
  // Nothing is drawn in other letters while these are read.
  const rules = [
    ...said,
    'font-display:block',
    `src:url(data:font/woff2;base64,${content}) format("woff2")`,
  ];
  return [
    { family: declaration['font-family'] ?? '', rule: `@font-face{${rules.join(';')}}`, letter },
  ];
};

/**
 * The fonts of a text, to be brought along in a drawing that is opened where they are not. Whole files, as
 * they are served: 30 kB for Latin letters, 120 for Arabic ones.
 */
export const fontsFor = async (
  text: string,
  fonts: readonly PageFont[],
): Promise<readonly BroughtFont[]> =>
  (await Promise.all(fonts.map((font) => brought(font, text)))).flat();
