import type { SheetWanted } from './sheet-wanted';
import { drawnLayers } from './sheet-words';

/**
 * The name of a file after OCHA's convention (reference/field.md, D2): catalogue code, short name,
 * paper, day, version. A map that is in no register has the code of its country, and no version.
 */
export const fileNameOf = (
  sheet: Pick<SheetWanted, 'scene' | 'wanted' | 'choice' | 'createdAt' | 'issue'>,
): string => {
  const { operation } = sheet.wanted.view;
  const [first] = drawnLayers(sheet);
  const name = (first?.shownAs ?? 'map').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const day = sheet.scene.asOf ?? sheet.createdAt.toISOString().slice(0, 10);
  const code = operation.countries.length === 1 ? (operation.countries[0] ?? '') : operation.code;
  const { issue } = sheet;
  return [
    issue?.number ?? code.toUpperCase(),
    name,
    sheet.choice.paper,
    day.replaceAll('-', ''),
    ...(issue === null ? [] : [`v${issue.version}`]),
  ].join('_');
};
