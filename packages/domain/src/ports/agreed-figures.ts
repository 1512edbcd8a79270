import type { AgreedFigure } from '../agreed-figure';
import type { OperationCode } from '../codes';

/** Where agreed figures are kept. */
export type AgreedFigureStore = {
  /** All that were ever agreed, in the order in which they were written. */
  readonly list: (operation: OperationCode) => Promise<readonly AgreedFigure[]>;
  /**
   * Adds an entry to the log of its subject and column, with a feed entry, or nothing: the same entry
   * sent again is written once, and one whose writer had seen fewer entries of the log than there are
   * is overtaken.
   */
  readonly add: (
    operation: OperationCode,
    figure: AgreedFigure,
    seen: number,
  ) => Promise<'written' | 'idTaken' | 'overtaken'>;
};
