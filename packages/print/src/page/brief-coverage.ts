import { briefCoverageOfArea } from './area-figures';
import type { SheetWanted } from './sheet-wanted';

/** How much of what a sheet shows was assessed, in a few words for a list; null: nobody says. */
export const briefCoverage = (sheet: SheetWanted): string | null => {
  const { figures, scene, words } = sheet;
  const ofArea = figures?.ofArea ?? null;
  if (figures !== null && ofArea !== null) {
    return briefCoverageOfArea({ ...sheet, figures: { ...figures, ofArea } });
  }
  const coverage = scene.coverage.find((each) => each.coverage !== null)?.coverage ?? null;
  return coverage === null
    ? null
    : words.t('passport.coverageOf', {
        assessed: words.formats.number(coverage.assessed),
        known: words.formats.number(coverage.known),
      });
};
