/** A glyph of a font, or how far the next one is moved back, in thousandths of the size of its letters. */
export type Shown = { readonly code: number } | { readonly back: number };

/** Some glyphs of one font that are shown at once. */
export type Showing = {
  readonly font: string;
  readonly size: number;
  /** Where the first of them stands, from where its piece begins. */
  readonly x: number;
  readonly y: number;
  readonly shown: readonly Shown[];
  /** What it says in its reader's order, where its font tells something else; null: its font tells it. */
  readonly actual: string | null;
};

/** How letters are drawn: the operators that set it, and how wide their outlines are; null: they are filled. */
export type Look = { readonly operators: string; readonly lineWidth: number | null };

/** A text object as Typst writes it, in one colour. */
export type TextPiece = {
  /** Where it stands in the content: all of it, from saving the state to restoring it. */
  readonly start: number;
  readonly end: number;
  /** How its drawing lies on the page: a scale, the same upside down, and a place. */
  readonly matrix: readonly [scale: number, flipped: number, x: number, y: number];
  readonly look: Look;
  readonly showings: readonly Showing[];
};

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Reads a text from its beginning; the place moves on with what was read. */
type Reader = { readonly text: string; at: number };

const read = (reader: Reader, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  reader.at += found?.[0].length ?? 0;
  return found;
};

const ESCAPED = /\\(?:([0-7]{1,3})|([\s\S]))/y;

/** The bytes of a text in brackets (ISO 32000-2, 7.3.4.2), after the first bracket. */
const readBytes = (reader: Reader): readonly number[] => {
  const bytes: number[] = [];
  let depth = 1;
  while (depth > 0 && reader.at < reader.text.length) {
    const escaped = read(reader, ESCAPED);
    if (escaped !== null) {
      const [, octal, letter = ''] = escaped;
      bytes.push(
        octal === undefined ? (ESCAPES[letter] ?? letter.charCodeAt(0)) : Number.parseInt(octal, 8),
      );
      continue;
    }
    const letter = reader.text[reader.at] ?? '';
    reader.at += 1;
    if (letter === '(') {
      depth += 1;
    } else if (letter === ')') {
      depth -= 1;
    }
    if (depth > 0) {
      bytes.push(letter.charCodeAt(0));
    }
  }
  return bytes;
};

/** What is shown, up to and with its operator; null: it is written in another way. */
const readShown = (reader: Reader): readonly Shown[] | null => {
  const shown: Shown[] = [];
  while (read(reader, / T[jJ]\n/y) === null) {
    const back = read(reader, /-?[\d.]+/y);
    if (back !== null) {
      shown.push({ back: Number(back[0]) });
    } else if (read(reader, /\(/y) !== null) {
      const bytes = readBytes(reader);
      for (let at = 0; at + 1 < bytes.length; at += 2) {
        shown.push({ code: (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) });
      }
    } else if (read(reader, /[[\] ]/y) === null) {
      return null;
    }
  }
  return shown;
};

const textOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What the marked content around a showing says; undefined: it says nothing of its own. */
type Said = string | undefined;

const readMarks = (reader: Reader, said: readonly Said[]): readonly Said[] => {
  let now = said;
  for (;;) {
    const mark = read(
      reader,
      /(EMC)\n|\/ReversedChars BMC\n|\/Span <<\s*\/ActualText <FEFF([0-9A-F]*)>\s*>> BDC\n/y,
    );
    if (mark === null) {
      return now;
    }
    const [, isEnd, actual] = mark;
    now = isEnd === undefined ? [...now, actual && textOf(actual)] : now.slice(0, -1);
  }
};

/** The showings of a text object up to its end; null: it has something that is not read here. */
const readShowings = (reader: Reader): readonly Showing[] | null => {
  const showings: Showing[] = [];
  let said: readonly Said[] = [];
  for (;;) {
    said = readMarks(reader, said);
    if (read(reader, /ET\nQ\n/y) !== null) {
      return showings;
    }
    const set = read(reader, /[01] Tr\n\/(f\d+) (\S+) Tf\n1 0 0 -1 (\S+) (\S+) Tm\n/y);
    const shown = set === null ? null : readShown(reader);
    if (set === null || shown === null) {
      return null;
    }
    const [, font = '', size, x, y] = set;
    const actual = said.findLast((words) => words !== undefined) ?? null;
    showings.push({ font, size: Number(size), x: Number(x), y: Number(y), shown, actual });
  }
};

const HEAD =
  /q\n(\S+) 0 0 (-\S+) (\S+) (\S+) cm\n((?:\/g\d+ gs\n)?(?:\/c\d+ cs\n[-\d. ]+ scn\n|\/c\d+ CS\n[-\d. ]+ SCN\n(\S+) w\n(?:\S+ [MjJ]\n)*))BT\n/g;

/** All pieces of text in a page's content, in order. */
export const textPieces = (content: string): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  for (const match of content.matchAll(HEAD)) {
    const [head, scale, flipped, x, y, operators = '', lineWidth] = match;
    const reader = { text: content, at: match.index + head.length };
    const showings = readShowings(reader);
    if (showings !== null) {
      pieces.push({
        start: match.index,
        end: reader.at,
        matrix: [Number(scale), Number(flipped), Number(x), Number(y)],
        look: { operators, lineWidth: lineWidth === undefined ? null : Number(lineWidth) },
        showings,
      });
    }
  }
  return pieces;
};
