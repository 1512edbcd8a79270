import { type SheetSnap, sheetStep } from './sheet-snap';

/**
 * What a key on the handle of a sheet does: the height to go to, `closed`, or undefined where the
 * key means nothing here. The arrows are up and down, so they are the same in every language.
 */
export const sheetKey = (key: string, snap: SheetSnap): SheetSnap | 'closed' | undefined => {
  switch (key) {
    case 'ArrowUp':
      return sheetStep(snap, 1);
    case 'ArrowDown':
      return sheetStep(snap, -1);
    case 'Escape':
      return 'closed';
    default:
      return undefined;
  }
};
