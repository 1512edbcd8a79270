import type { Store } from '@waystation/domain';
import type { ImportDeps } from '../import-file';

/** What of the store a desk works with. */
export type DraftStore = ImportDeps['store'] & {
  readonly imports: Store['imports'];
  readonly operations: Pick<Store['operations'], 'find'>;
};
