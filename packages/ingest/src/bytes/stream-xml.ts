import { SaxesParser } from 'saxes';
import { RefusedFile } from '#result/refused-file';
import { brokenWorkbook } from './archive';

/** What a reader of XML is told; names come without their prefix. */
export type XmlHandlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** Asked after every piece: true ends the reading early. */
  readonly isDone?: () => boolean;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Runs XML through handlers piece by piece. A document type (through which entities could expand
 * without end) is refused, and so is XML that is not well formed, as `broken` says.
 */
export const streamXml = async (
  pieces: AsyncIterable<string>,
  { open, text, close, isDone }: XmlHandlers,
  broken: () => RefusedFile = brokenWorkbook,
): Promise<void> => {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new RefusedFile({
      code: 'documentType',
      reason:
        'The file contains a document type declaration, through which XML can grow without end.',
      remedy: 'Open it in the program that made it and save it as a new file.',
    });
  });
  parser.on('error', () => {
    throw broken();
  });
  parser.on('opentag', (tag) => open?.(localName(tag.name), tag.attributes));
  parser.on('text', (value) => text?.(value));
  parser.on('closetag', (tag) => close?.(localName(tag.name)));
  try {
    for await (const piece of pieces) {
      parser.write(piece);
      if (isDone?.() === true) {
        return;
      }
    }
    parser.close();
  } catch (error) {
    throw error instanceof RefusedFile ? error : broken();
  }
};
