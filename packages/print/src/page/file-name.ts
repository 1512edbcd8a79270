import { catalogueCode } from '@waystation/domain';
import { areasSubject } from '@waystation/view';
import type { SheetWanted } from './sheet-wanted';
import { drawnLayers } from './sheet-words';

/** What the uppermost layer of a sheet shows; of areas which figure, its change, and the level. */
const subjectOf = (sheet: Pick<SheetWanted, 'scene' | 'wanted'>): string => {
  const { view } = sheet.wanted;
  const shownAs = drawnLayers(sheet)[0]?.shownAs ?? 'map';
  if (shownAs !== 'areas') {
    return shownAs.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
  const subject = areasSubject(view.indicator, view);
  return view.vs === null ? subject : `change_of_${subject}`;
};

/**
 * The name of a file after OCHA's convention (reference/field.md, D2): catalogue code, short name,
 * paper, day, version. A map that is in no register has the code of its country, and no version.
 */
export const fileNameOf = (
  sheet: Pick<SheetWanted, 'scene' | 'wanted' | 'choice' | 'createdAt' | 'issue'>,
): string => {
  const day = sheet.scene.asOf ?? sheet.createdAt.toISOString().slice(0, 10);
  const { issue } = sheet;
  return [
    issue?.number ?? catalogueCode(sheet.wanted.view.operation),
    subjectOf(sheet),
    sheet.choice.paper,
    day.replaceAll('-', ''),
    ...(issue === null ? [] : [`v${issue.version}`]),
  ].join('_');
};
