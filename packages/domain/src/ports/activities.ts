import type { Activity } from '../activity';
import type { OperationCode } from '../codes';

/** Where it is read who works where in what. */
export type ActivityStore = {
  /** Of every sheet that was loaded. */
  readonly list: (operation: OperationCode) => Promise<readonly Activity[]>;
};
