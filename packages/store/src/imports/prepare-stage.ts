import { type StagedTable, stageName } from './staged-table';

/**
 * The script that empties a table's stage, creating it where this session has none yet: a temporary
 * table with the columns of the real one and none of its rules, which hold when rows are written.
 */
export const prepareStage = (table: StagedTable): string => `
create temporary table if not exists ${stageName(table)} as table ${table.table} with no data;
truncate ${stageName(table)};
`;
