/** The catalogue. */
export const CATALOGUE = 1;
/** The root of all pages. */
export const PAGES = 2;
/** The root of all bookmarks. */
export const OUTLINE = 3;
/** The root of all tags. */
export const TAGS = 4;
/** The tree from marks on pages to their tags. */
export const MARKS = 5;
/** The facts about the document. */
export const INFO = 6;
/** The tag that all others are in. */
export const DOCUMENT = 7;
/** From here on objects are those of the parts. */
export const FIRST_FREE = 8;
