import { element, escaped } from '#map/svg/markup';
import { inlineDrawing } from './inline-drawing';
import { type Read, readSvg } from './svg-events';

/** A piece of a page as Typst places it, and a point of it in points from the top left. */
export type SheetPart = { readonly at: readonly [number, number]; readonly markup: string };

/** A page taken apart. */
export type SheetDrawing = { readonly definitions: string; readonly parts: readonly SheetPart[] };

const DRAWN: readonly string[] = ['path', 'image', 'use'];

/** Where in the tree of a page its pieces hang: the page, its one group, the piece. */
const PIECE_DEPTH = 2;

const SVG_DATA = /^data:image\/svg\+xml;base64,/;

const matrixOf = ({ transform = '' }: Read): readonly number[] =>
  (/matrix\(([^)]*)\)/.exec(transform)?.[1] ?? '1 0 0 1 0 0').split(/[ ,]+/).map(Number);

const decoded = (base64: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));

/** Short names: those of Typst are hashes, repeated for each letter. */
const createNames = () => {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `s${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return {
    nameOf,
    written: (attribute: string, value: string): string =>
      attribute === 'xlink:href' && value.startsWith('#')
        ? `#${nameOf(value.slice(1))}`
        : value.replace(/url\(#([^)]+)\)/, (_, id: string) => `url(#${nameOf(id)})`),
  };
};

type Opened = { readonly origin: readonly [number, number]; readonly end: string };

const movedBy = ([x, y]: Opened['origin'], attributes: Read): Opened['origin'] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrixOf(attributes);
  const isMove = a === 1 && b === 0 && c === 0 && Math.abs(d) === 1;
  return isMove ? [x + e, y + f] : [x, y];
};

const drawingIn = (attributes: Read, prefix: string): string | null => {
  const source = attributes['xlink:href'] ?? '';
  if (!SVG_DATA.test(source)) {
    return null;
  }
  const [width, height] = [Number(attributes.width), Number(attributes.height)];
  const inline = inlineDrawing(decoded(source.replace(SVG_DATA, '')), { width, height, prefix });
  return inline === null ? null : element('g', { transform: attributes.transform }, inline);
};

/** Takes a page of Typst apart into its pieces, with the drawings in it as groups. */
export const readSheetDrawing = (page: string): SheetDrawing => {
  const { nameOf, written } = createNames();
  const parts: SheetPart[] = [];
  const definitions: string[] = [];
  const stack: Opened[] = [];
  let out: string[] = [];
  let at: SheetPart['at'] | null = null;
  let drawings = 0;
  let isDefining = false;

  const attributesOf = ({ class: _, overflow: __, id, ...rest }: Read): string =>
    Object.entries({ ...(id === undefined ? {} : { id: nameOf(id) }), ...rest })
      .map(([name, value]) => ` ${name}="${escaped(written(name, value))}"`)
      .join('');

  const markupOf = (name: string, attributes: Read): Pick<Opened, 'end'> & { start: string } => {
    drawings += name === 'image' ? 1 : 0;
    const drawing = name === 'image' ? drawingIn(attributes, `d${drawings}-`) : null;
    // A group that is only referred to draws the same as a symbol, and more programs know it.
    const tag = name === 'symbol' ? 'g' : name;
    return drawing === null
      ? { start: `<${tag}${attributesOf(attributes)}>`, end: `</${tag}>` }
      : { start: drawing, end: '' };
  };

  const opened = (name: string, attributes: Read): void => {
    const origin = movedBy(stack.at(-1)?.origin ?? [0, 0], attributes);
    if (stack.length < PIECE_DEPTH) {
      isDefining = name === 'defs';
      stack.push({ origin, end: '' });
      return;
    }
    at = at ?? (DRAWN.includes(name) ? origin : null);
    const { start, end } = markupOf(name, attributes);
    out.push(start);
    stack.push({ origin, end });
  };

  const closed = (): void => {
    out.push(stack.pop()?.end ?? '');
    if (stack.length !== PIECE_DEPTH) {
      return;
    }
    const markup = out.join('');
    if (isDefining) {
      definitions.push(markup);
    } else {
      parts.push({ at: at ?? [0, 0], markup });
    }
    out = [];
    at = null;
  };

  readSvg(page, { opened, closed });
  return { definitions: definitions.join(''), parts };
};
