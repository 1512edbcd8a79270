import { SaxesParser } from 'saxes';

/** Attributes of an element by name. */
export type Read = Readonly<Record<string, string>>;

/** What is told of a drawing while it is read from its first element to its last. */
export type SvgListener = {
  readonly opened: (name: string, attributes: Read) => void;
  readonly closed: (name: string) => void;
};

/** Reads a drawing that has no text of its own, as Typst writes them: all letters are shapes. */
export const readSvg = (svg: string, { opened, closed }: SvgListener): void => {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => opened(name, attributes));
  parser.on('closetag', ({ name }) => closed(name));
  parser.write(svg).close();
};
