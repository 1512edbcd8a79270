import type { Paper, SheetChoice, Template } from './sheet-choice';
import { SHEET_TOKENS, unknownToken } from './sheet-tokens';

/** Why no sheet can be set as it was chosen. */
export type ChoiceProblem =
  /** The paper lies: it cannot be turned. */
  | { readonly code: 'noPortrait'; readonly what: Paper }
  /** The paper is too small for what the template has beside map and legend. */
  | { readonly code: 'noRoom'; readonly what: string }
  /** A text has a word in braces that is no token. */
  | { readonly code: 'unknownToken'; readonly what: string }
  /** A text has a word that no line of a sheet holds: it would run off the paper. */
  | { readonly code: 'tooLong'; readonly what: string };

/** The longest line of titles on A4, upright, has so many letters; no word of a language is near it. */
const LONGEST_WORD = 40;

const TEXTS = [
  'title',
  'subtitle',
  'alsoTitle',
  'alsoSubtitle',
  'summary',
  'glide',
  'producer',
  'donor',
  'feedback',
  'place',
] as const;

/** Lines break at spaces and, as in addresses of the web, after hyphens and slashes. */
const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s/-]+/u).map((word) => [...word].length));

/**
 * What cannot be set on a paper so that it is read: at the least size of its letters a square of
 * 21 cm has no room for texts, charts or tables beside a legend, and a slide none for a table.
 */
const NO_ROOM: Readonly<Partial<Record<Paper, readonly Template[]>>> = {
  slide: ['table'],
  square: ['text', 'charts', 'table'],
};

/** The first reason that a sheet cannot be set as it was chosen; null: it can. For whoever lets choose. */
export const sheetProblem = (choice: SheetChoice): ChoiceProblem | null => {
  const { paper, direction, template, title, subtitle, alsoTitle, alsoSubtitle, summary } = choice;
  const unbroken = TEXTS.find((name) => longestWord(choice[name] ?? '') > LONGEST_WORD);
  if (paper === 'slide' && direction === 'portrait') {
    return { code: 'noPortrait', what: paper };
  }
  if (NO_ROOM[paper]?.includes(template)) {
    return { code: 'noRoom', what: `${template} / ${paper}` };
  }
  if (unbroken !== undefined) {
    return { code: 'tooLong', what: unbroken };
  }
  const own = [title, subtitle, alsoTitle, alsoSubtitle, summary];
  const unknown = own.map((text) => unknownToken(text ?? ''));
  const first = unknown.find((token) => token !== null);
  return first === undefined || first === null
    ? null
    : {
        code: 'unknownToken',
        what: `{${first}}: ${SHEET_TOKENS.map((token) => `{${token}}`).join(', ')}`,
      };
};
