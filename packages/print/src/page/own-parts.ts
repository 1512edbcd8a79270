import type { LayerName } from '@waystation/layers';
import type { OptionalPart } from '#choice/sheet-choice';
import type { SheetContent } from './sheet-content';
import { largestOf, leadOf, readingOf, tableOf, trendOf } from './sheet-figures';
import type { SheetIssue, SheetWanted } from './sheet-wanted';
import { drawnLayers, ownText, whereOf } from './sheet-words';

/** The layers that show numbers of areas. */
const OF_AREAS: readonly LayerName[] = ['areas', 'areaCircles'];

/** Whether whoever makes the sheet left a part off. */
export const isLeftOff = (part: OptionalPart, { choice }: Pick<SheetWanted, 'choice'>): boolean =>
  choice.without?.includes(part) ?? false;

/** The numbers of areas, only where the map shows areas: a sheet tells of what it draws. */
export const figureParts = (
  sheet: SheetWanted,
  { isCropped }: { readonly isCropped: boolean },
): Pick<SheetContent, 'lead' | 'largest' | 'trend' | 'table'> => {
  const { figures, choice } = sheet;
  if (figures === null || !drawnLayers(sheet).some(({ shownAs }) => OF_AREAS.includes(shownAs))) {
    return { lead: null, largest: null, trend: null, table: null };
  }
  const inAllOf = isCropped ? sheet.words.t('print.inAllOf', { where: whereOf(sheet) }) : null;
  const known = { ...sheet, figures, inAllOf };
  return {
    lead: isLeftOff('figures', sheet) ? null : leadOf(known),
    largest: choice.template === 'table' || isLeftOff('largest', sheet) ? null : largestOf(known),
    trend: choice.template === 'charts' ? trendOf(known) : null,
    table: choice.template === 'table' ? tableOf(known) : null,
  };
};

/** What whoever makes the sheet says of it; beside a map also what the numbers of two rounds say. */
export const summaryOf = (sheet: SheetWanted): readonly string[] => {
  const { choice, figures } = sheet;
  const own = choice.summary === undefined ? [] : ownText(choice.summary, sheet).split(/\n+/);
  const isBeside = choice.template === 'text';
  return isBeside && figures !== null
    ? [...own, ...readingOf({ ...sheet, figures, inAllOf: null })]
    : own;
};

const NOT_CLEARED: readonly SheetIssue['state'][] = ['draft', 'reviewed'];

/** Whose eyes a sheet is for, and that nobody has cleared it; null: it is for everybody. */
export const markingOf = ({ issue, isPublic, words }: SheetWanted): string | null => {
  const isDraft = issue !== null && NOT_CLEARED.includes(issue.state);
  const marks = [
    ...(isDraft ? [words.t('print.draft')] : []),
    ...(isPublic ? [] : [words.t('print.restricted')]),
  ];
  return marks.length === 0 ? null : marks.join(' · ');
};

/** What is written across the sheet: its marking, which stands in the header even where this is left off. */
export const watermarkOf = (sheet: SheetWanted): string | null =>
  isLeftOff('watermark', sheet) ? null : markingOf(sheet);
