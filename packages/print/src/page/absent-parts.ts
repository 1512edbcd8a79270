import { OPTIONAL_PARTS, type OptionalPart } from '#choice/sheet-choice';
import type { PaperProjection } from '#map/projection/paper-projection';
import { locatorPlace } from '../furniture/locator-icon';
import { originsOutside } from './origins-outside';
import { figureParts, markingOf } from './own-parts';
import type { Sheet } from './sheet';
import type { SheetWanted } from './sheet-wanted';

/** The optional parts that a sheet has nothing for, chosen or not: whoever chooses should know. */
export const absentParts = (
  wanted: SheetWanted,
  sheet: Sheet,
  projection: PaperProjection,
): readonly OptionalPart[] => {
  const choice = { ...wanted.choice, without: undefined };
  const { lead, largest } = figureParts({ ...wanted, choice }, { isCropped: false });
  const place = locatorPlace(wanted.wanted.overview.bbox, sheet);
  const isThere: Readonly<Record<OptionalPart, boolean>> = {
    scale: true,
    graticule: true,
    locator: wanted.locatorGround !== null && place !== null,
    figures: lead !== null,
    largest: largest !== null,
    origins: originsOutside({ ...wanted, choice }, projection) !== null,
    qr: wanted.link !== null,
    logos: wanted.logos.length > 0,
    watermark: markingOf(wanted) !== null,
  };
  return OPTIONAL_PARTS.filter((part) => !isThere[part]);
};
