import { OPTIONAL_PARTS, type OptionalPart } from '#choice/sheet-choice';
import { locatorPlace } from '../furniture/locator-icon';
import { figureParts, markingOf } from './own-parts';
import type { Sheet } from './sheet';
import type { SheetWanted } from './sheet-wanted';

/** The optional parts that a sheet has nothing for, chosen or not: whoever chooses should know. */
export const absentParts = (wanted: SheetWanted, sheet: Sheet): readonly OptionalPart[] => {
  const choice = { ...wanted.choice, without: undefined };
  const { lead, largest } = figureParts({ ...wanted, choice }, { isCropped: false });
  const place = locatorPlace(wanted.wanted.overview.bbox, sheet);
  const isThere: Readonly<Record<OptionalPart, boolean>> = {
    scale: true,
    graticule: true,
    locator: wanted.locatorGround !== null && place !== null,
    figures: lead !== null,
    largest: largest !== null,
    qr: wanted.link !== null,
    logos: wanted.logos.length > 0,
    watermark: markingOf(wanted) !== null,
  };
  return OPTIONAL_PARTS.filter((part) => !isThere[part]);
};
