import { describe, expect, it } from 'vitest';
import { SheetChoice } from '#choice/sheet-choice';
import { type Extent, paperProjection } from '#map/projection/paper-projection';
import { wantedOf } from '../../test/wanted-sheet';
import { locatorOnMap } from './locator-place';
import { sheetOf } from './papers';
import { frameOf } from './sheet';

const SIDE = 22;

/** Nine counties stand in a row from 30 to 39 east, 8 to 9 north. */
const WHOLE: Extent = [29, 3, 40, 13];

const boxOn = async (
  extent: Extent,
  { height = 20, template = 'side' }: { readonly height?: number; readonly template?: string } = {},
) => {
  const choice = SheetChoice.parse({ paper: 'a4', template });
  const paper = sheetOf(choice);
  const sheet = { ...paper, furniture: { ...paper.furniture, height } };
  const wanted = await wantedOf('layers=areas:90', 'en', { choice });
  return locatorOnMap(sheet, wanted, {
    side: SIDE,
    projection: paperProjection(extent, frameOf(sheet)),
  });
};

describe('the place of a locator', () => {
  it('is with the legend where that leaves it room', async () => {
    expect(await boxOn(WHOLE, { height: 400 })).toBeNull();
  });

  it('is the upper left of the map where there is none beside it', async () => {
    expect(await boxOn(WHOLE)).toEqual({ x: 6, y: 6, width: SIDE, height: SIDE });
  });

  it('is another corner where the first would hide an area', async () => {
    expect(await boxOn([33, 3, 44, 9])).toMatchObject({ x: 217 - 6 - SIDE, y: 6 });
  });

  it('is nowhere where every corner would', async () => {
    expect(await boxOn([32, 8.2, 33, 8.8])).toBeNull();
  });

  it('is in the furniture where that lies over the map', async () => {
    expect(await boxOn(WHOLE, { template: 'full' })).toBeNull();
  });
});
