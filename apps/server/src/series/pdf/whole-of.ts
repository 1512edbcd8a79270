import { CATALOGUE, DOCUMENT, INFO, MARKS, OUTLINE, PAGES, TAGS } from './fixed-numbers';
import { pdfMoment, pdfText } from './pdf-text';
import type { NumberedObject } from './pdf-writer';
import type { PdfObject } from './read-pdf';

/** What is told of the whole. */
export type JoinedFacts = {
  readonly title: string;
  readonly language: string;
  readonly createdAt: Date;
};

/** What the parts leave behind for the whole to be put together from; a few numbers a page. */
export type Joined = {
  readonly pages: number;
  readonly pageCount: number;
  readonly firstPage: number;
  readonly bookmark: number;
  readonly title: string;
  readonly tagged: readonly number[];
  /** Entries of the tree from marks to meanings. */
  readonly marks: string;
};

const plain = (head: string): PdfObject => ({ head, stream: '' });

const refs = (numbers: readonly number[]): string =>
  `[${numbers.map((number) => `${number} 0 R`).join(' ')}]`;

const bookmark = ({ title, firstPage }: Joined, before?: Joined, after?: Joined): PdfObject =>
  plain(
    `<< /Title ${pdfText(title)} /Parent ${OUTLINE} 0 R${
      before === undefined ? '' : ` /Prev ${before.bookmark} 0 R`
    }${after === undefined ? '' : ` /Next ${after.bookmark} 0 R`} /Dest [${firstPage} 0 R /Fit] >>`,
  );

/** What stands over the parts: the roots of pages, bookmarks and tags, and the facts. */
export const wholeOf = (
  parts: readonly Joined[],
  { title, language, createdAt }: JoinedFacts,
): readonly NumberedObject[] => {
  const [first, last] = [parts[0], parts.at(-1)];
  const count = parts.reduce((sum, { pageCount }) => sum + pageCount, 0);
  const direction = language === 'ar' ? 'R2L' : 'L2R';
  return [
    [
      CATALOGUE,
      plain(
        `<< /Type /Catalog /Pages ${PAGES} 0 R /Outlines ${OUTLINE} 0 R /PageMode /UseOutlines /Lang (${language}) /StructTreeRoot ${TAGS} 0 R /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true /Direction /${direction} >> >>`,
      ),
    ],
    [
      PAGES,
      plain(`<< /Type /Pages /Count ${count} /Kids ${refs(parts.map(({ pages }) => pages))} >>`),
    ],
    [
      OUTLINE,
      plain(
        `<< /Type /Outlines /First ${first?.bookmark} 0 R /Last ${last?.bookmark} 0 R /Count ${parts.length} >>`,
      ),
    ],
    [
      TAGS,
      plain(
        `<< /Type /StructTreeRoot /RoleMap << /Datetime /Span /Terms /Part /Title /P /Strong /Span /Em /Span >> /K [${DOCUMENT} 0 R] /ParentTree ${MARKS} 0 R >>`,
      ),
    ],
    [
      DOCUMENT,
      plain(
        `<< /Type /StructElem /S /Document /P ${TAGS} 0 R /K ${refs(parts.flatMap(({ tagged }) => tagged))} >>`,
      ),
    ],
    [MARKS, plain(`<< /Nums [${parts.map(({ marks }) => marks).join(' ')}] >>`)],
    [
      INFO,
      plain(
        `<< /Title ${pdfText(title)} /Creator (Waystation) /CreationDate ${pdfMoment(createdAt)} >>`,
      ),
    ],
    ...parts.map(
      (part, at) => [part.bookmark, bookmark(part, parts[at - 1], parts[at + 1])] as const,
    ),
  ];
};
