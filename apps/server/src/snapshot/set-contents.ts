import { CONTENTS_SOURCE, type ContentsPage } from '@waystation/print';
import { compiledFrom } from './set-page';
import { searchablePdf } from './words/searchable-pdf';

/** Sets the contents of a series as a tagged PDF, on as many pages as they take. */
export const setContents = async (
  page: ContentsPage,
  { createdAt }: { readonly createdAt: Date },
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> => {
  const { compiler, result } = compiledFrom(CONTENTS_SOURCE, page);
  const pdf = compiler.pdf(result, {
    pdfTags: true,
    creationTimestamp: Math.floor(createdAt.getTime() / 1000),
  });
  return {
    bytes: page.language === 'ar' ? await searchablePdf(pdf) : pdf,
    pages: result.numOfPages,
  };
};
