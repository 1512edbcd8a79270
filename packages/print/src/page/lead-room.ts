import type { Paper, SheetChoice } from '#choice/sheet-choice';
import type { Sheet } from './sheet';

/** Papers whose one column of furniture is filled by a legend of four layers. */
const NARROW: readonly Paper[] = ['a4', 'letter', 'slide', 'square'];

/**
 * Whether the main number stands beside the legend whatever else is there. Where it may close up for want
 * of room, a sheet of one area tells it in its subtitle.
 */
export const hasRoomForLead = (
  { columns, isOver, aside }: Pick<Sheet, 'columns' | 'isOver' | 'aside'>,
  { paper }: Pick<SheetChoice, 'paper'>,
): boolean => !isOver && (!NARROW.includes(paper) || (columns > 1 && aside === null));
