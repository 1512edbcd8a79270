import type { SheetChoice } from '#choice/sheet-choice';
import { isoSheet } from './iso-papers';
import { LETTER, SLIDE, SQUARE } from './other-papers';
import { withSecondLanguage } from './second-language';
import type { Sheet } from './sheet';
import { arranged } from './templates';

type Chosen = Pick<SheetChoice, 'paper' | 'direction' | 'template'> &
  Partial<Pick<SheetChoice, 'also'>>;

const plainSheet = ({ paper, direction }: Chosen): Sheet => {
  switch (paper) {
    case 'letter':
      return LETTER[direction];
    // Slides lie, and a square has no direction; a slide that should stand is refused.
    case 'slide':
      return SLIDE;
    case 'square':
      return SQUARE;
    default:
      return isoSheet(paper, direction);
  }
};

/** Where everything of a sheet stands: a paper, arranged by a template. */
export const sheetOf = (choice: Chosen): Sheet => {
  const { template, also } = choice;
  const plain = plainSheet(choice);
  if (also === undefined) {
    return arranged(plain, template);
  }
  // A legend that the template sets below the map has its place before it grows.
  return template === 'bottom'
    ? withSecondLanguage(arranged(plain, template))
    : arranged(withSecondLanguage(plain), template);
};
