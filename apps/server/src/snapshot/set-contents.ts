import { CONTENTS_SOURCE, type ContentsPage } from '@waystation/print';
import { compiledFrom } from './set-page';

/** Sets the contents of a series as a tagged PDF, on as many pages as they take. */
export const setContents = (
  page: ContentsPage,
  { createdAt }: { readonly createdAt: Date },
): { readonly bytes: Uint8Array; readonly pages: number } => {
  const { compiler, result } = compiledFrom(CONTENTS_SOURCE, page);
  return {
    bytes: compiler.pdf(result, {
      pdfTags: true,
      creationTimestamp: Math.floor(createdAt.getTime() / 1000),
    }),
    pages: result.numOfPages,
  };
};
