import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import {
  checkLetters,
  REFUSAL,
  RefusedSheet,
  SHEET_DATA,
  SHEET_SOURCE,
  type SheetPage,
  searchablePage,
} from '@waystation/print';
import { z } from 'zod';
import { hideSystemFonts } from './hide-system-fonts';
import { FONT_FILES } from './print-fonts';

/** Nothing is read from the disk: the compiler's own folder does not exist. */
const FOLDER = '/waystation-sheet';
const MAIN = `${FOLDER}/main.typ`;

const Diagnostics = z.array(z.looseObject({ message: z.string() }));

const tooLong = new RegExp(`${REFUSAL}([a-z]+)`);

/** What the source refused, or the compiler's own words. */
const errorOf = (diagnostics: unknown): Error => {
  const messages = Diagnostics.parse(diagnostics).map(({ message }) => message);
  const [what] = messages.flatMap((message) => tooLong.exec(message)?.[1] ?? []);
  return what === undefined
    ? new Error(`The sheet could not be set: ${messages.join('; ')}`)
    : new RefusedSheet({ code: 'tooLong', what });
};

const FONTS = [{ fontPaths: FONT_FILES.map(({ file }) => file) }];

/** A document as it is set: whatever differs between two is data, so that no word of it is markup. */
export const compiledFrom = (source: string, data: unknown) => {
  hideSystemFonts();
  const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: FONTS });
  // What it keeps for a next time outlives its thread: some 6 MB a sheet, for nothing.
  compiler.evictCache(0);
  compiler.mapShadow(`${FOLDER}/${SHEET_DATA}`, Buffer.from(JSON.stringify(data)));
  compiler.addSource(MAIN, source);
  const compiled = compiler.compile({ mainFilePath: MAIN });
  const { result } = compiled;
  if (result === null) {
    throw errorOf(compiled.takeError()?.shortDiagnostics ?? []);
  }
  return { compiler, result };
};

/** How a page comes out of the typesetter. */
type PageForm = { readonly format: 'pdf'; readonly createdAt: Date } | { readonly format: 'svg' };

/**
 * A page as it is set: one page; as PDF tagged, its fonts within. One with letters that no shipped font has
 * is a {@link RefusedSheet}: in its drawings each machine would put letters of its own, or none.
 */
export const setPage = (page: SheetPage, form: PageForm): Uint8Array => {
  checkLetters(page);
  const { compiler, result } = compiledFrom(SHEET_SOURCE, searchablePage(page));
  if (result.numOfPages !== 1) {
    throw new Error(`The sheet took ${result.numOfPages} pages.`);
  }
  return form.format === 'pdf'
    ? compiler.pdf(result, {
        pdfTags: true,
        creationTimestamp: Math.floor(form.createdAt.getTime() / 1000),
      })
    : new TextEncoder().encode(compiler.plainSvg(result));
};
