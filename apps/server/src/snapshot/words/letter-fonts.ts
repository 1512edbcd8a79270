import type { NumberedObject } from '../../series/pdf/pdf-writer';

/** A letter of text and what is drawn in its place. */
export type Letter = {
  readonly letter: string;
  /** In thousandths of the size of letters. */
  readonly width: number;
  /** The operators that draw it; '': nothing. */
  readonly drawing: string;
};

/** A letter of one of the fonts of {@link LetterFonts}: the font's name on its page, and the code in it. */
export type LetterCode = { readonly font: string; readonly code: number };

/**
 * Fonts of Type 3 (ISO 32000-2, 9.6.4), whose glyphs are drawn by content of a page: here by the glyphs of
 * the page's own fonts. So what is drawn and what is read can be parted into different letters.
 */
export type LetterFonts = {
  readonly codeOf: (letter: Letter) => LetterCode;
  /** The fonts as objects with numbers from one on, and their numbers by their names. */
  readonly objects: (
    first: number,
    resources: string,
  ) => { readonly objects: readonly NumberedObject[]; readonly fonts: ReadonlyMap<string, number> };
};

const CODES = 256;

/** The letters of a font by their codes. */
type Letters = ReadonlyMap<number, Letter>;

const hex = (code: number, digits: number): string =>
  code.toString(16).toUpperCase().padStart(digits, '0');

const cmapOf = (letters: Letters): string => {
  const pairs = [...letters].map(
    ([code, { letter }]) => `<${hex(code, 2)}> <${hex(letter.charCodeAt(0), 4)}>`,
  );
  // No more than a hundred in one list.
  const lists = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) => {
    const some = pairs.slice(index * 100, (index + 1) * 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar\n`;
  });
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n',
    `1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${lists.join('')}`,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n',
  ].join('');
};

const streamed = (number: number, text: string): NumberedObject => [
  number,
  { head: `<< /Length ${text.length} >>`, stream: `stream\n${text}\nendstream` },
];

const fontOf = (
  letters: Letters,
  {
    cmap,
    procedures,
    resources,
  }: {
    readonly cmap: number;
    readonly procedures: ReadonlyMap<number, number>;
    readonly resources: string;
  },
): string => {
  const codes = [...letters.keys()];
  const [least, most] = [Math.min(...codes), Math.max(...codes)];
  const widths = Array.from(
    { length: most - least + 1 },
    (_, index) => letters.get(least + index)?.width ?? 0,
  );
  return [
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 -500 1000 1200] /FontMatrix [0.001 0 0 0.001 0 0]',
    `/FirstChar ${least} /LastChar ${most} /Widths [${widths.join(' ')}]`,
    `/Encoding << /Type /Encoding /Differences [${codes.map((code) => `${code} /l${code}`).join(' ')}] >>`,
    `/CharProcs << ${[...procedures].map(([code, number]) => `/l${code} ${number} 0 R`).join(' ')} >>`,
    `/Resources << ${resources} >> /ToUnicode ${cmap} 0 R >>`,
  ].join('\n');
};

/** Opens a set of fonts that grows with what is asked of it. */
export const openLetterFonts = (): LetterFonts => {
  const places = new Map<string, number>();
  const fonts = new Map<string, Map<number, Letter>>();
  return {
    codeOf: (asked) => {
      const { letter, width, drawing } = asked;
      const key = `${letter}|${width}|${drawing}`;
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      const font = `letters${Math.floor(place / CODES)}`;
      const code = place % CODES;
      fonts.set(font, (fonts.get(font) ?? new Map<number, Letter>()).set(code, asked));
      return { font, code };
    },
    objects: (first, resources) => {
      const objects: NumberedObject[] = [];
      const drawn = new Map<string, number>();
      const next = (): number => first + objects.length;
      const numberOf = ({ width, drawing }: Letter): number => {
        const content = `${width} 0 d0\n${drawing}`;
        const number = drawn.get(content) ?? next();
        if (!drawn.has(content)) {
          drawn.set(content, number);
          objects.push(streamed(number, content));
        }
        return number;
      };
      const names = [...fonts].map(([name, letters]): [string, number] => {
        const procedures = new Map(
          [...letters].map(([code, letter]) => [code, numberOf(letter)] as const),
        );
        const cmap = next();
        objects.push(streamed(cmap, cmapOf(letters)));
        const number = next();
        const head = fontOf(letters, { cmap, procedures, resources });
        objects.push([number, { head, stream: '' }]);
        return [name, number];
      });
      return { objects, fonts: new Map(names) };
    },
  };
};
