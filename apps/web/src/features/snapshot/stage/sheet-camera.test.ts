import { NO_MOVE } from '@waystation/print/camera';
import { describe, expect, it } from 'vitest';
import { readComposerAddress, sheetQuery } from '../address/composer-address';
import type { SheetFacts } from '../sheet/sheet-preview';
import { addressAfter, moveTo } from './sheet-camera';

const FACTS: SheetFacts = {
  choice: { paper: 'a3', direction: 'landscape', template: 'side' },
  absent: [],
  scale: 4_650_000,
  size: { width: 420, height: 297 },
  frame: { x: 10, y: 31, width: 319, height: 224 },
  projection: { centre: [30, 7.5] },
  sources: [],
  checks: { mixedDates: null, left: [], suppressed: 0, namesLeft: 0 },
  content: { country: '', title: '', subtitle: '', disclaimer: [], alternative: '' },
};

const shownFor = (search: Readonly<Record<string, string>>) => ({
  facts: FACTS,
  query: sheetQuery(readComposerAddress(search), 'en'),
});

const DRAG = { x: 30, y: 12, factor: 1 };

describe('the camera of a sheet', () => {
  it.each([
    { sheet: 'of a camera', search: { at: '7.5,30,6', seen: '1180x860', paper: 'a4' } },
    { sheet: 'of the whole operation', search: {} },
  ])('$sheet follows the hand, and is shown so until it is drawn', ({ search }) => {
    const shown = shownFor(search);
    const after = addressAfter(search, shown, DRAG);
    const move = moveTo(shown, readComposerAddress(after).state.at);
    expect(move.x).toBeCloseTo(DRAG.x, 0);
    expect(move.y).toBeCloseTo(DRAG.y, 0);
    expect(Math.abs(move.factor - 1)).toBeLessThan(0.01);
  });

  it('keeps the size of the screen that it was seen on, and takes one where there was none', () => {
    const search = { at: '7.5,30,6', seen: '1180x860' };
    expect(addressAfter(search, shownFor(search), DRAG).seen).toBe('1180x860');
    expect(addressAfter({}, shownFor({}), DRAG).seen).toBe('1595x1120');
    const asPaper = { at: '7.5,30,6' };
    expect(addressAfter(asPaper, shownFor(asPaper), DRAG).seen).toBeUndefined();
  });

  it('stays where the address wants all of the operation again', () => {
    expect(moveTo(shownFor({ at: '7.5,30,6' }), null)).toEqual(NO_MOVE);
  });
});
