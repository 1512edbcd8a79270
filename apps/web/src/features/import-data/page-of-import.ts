import type { RecordCount } from '@waystation/domain';

/** What no map shows. */
const OFF_THE_MAP: ReadonlySet<RecordCount['kind']> = new Set(['source', 'activity']);

/** The page that shows what a file brought: the map; of who works where, which is not on it, the dashboard. */
export const pageOfImport = (records: readonly RecordCount[]): 'map' | 'dashboard' =>
  records
    .filter(({ added, changed }) => added + changed > 0)
    .every(({ kind }) => OFF_THE_MAP.has(kind))
    ? 'dashboard'
    : 'map';
