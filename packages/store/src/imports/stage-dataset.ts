import type { Dataset, OperationCode } from '@waystation/domain';
import type { Connection } from '../engine/engine';
import { chunkJson } from './chunk-json';
import { fillStage } from './fill-stage';
import { prepareStage } from './prepare-stage';
import { rowsOfDataset } from './rows-of-dataset';
import type { StagedTable } from './staged-table';

/** A table with rows that wait to be written. */
export type StagedRows = { readonly table: StagedTable; readonly rows: number };

/**
 * Puts a data set into temporary tables of this connection, in small statements outside any
 * transaction: on the embedded engine reads come in between, and the transaction that follows is
 * short.
 */
export const stageDataset = async (
  connection: Connection,
  batch: {
    readonly operation: OperationCode;
    readonly importId: string;
    readonly dataset: Dataset;
  },
): Promise<readonly StagedRows[]> => {
  const { operation, importId } = batch;
  const staged: StagedRows[] = [];
  for (const { table, rows } of rowsOfDataset(operation, batch.dataset)) {
    await connection.script(prepareStage(table));
    const count = await sendRows(rows, (json) =>
      fillStage(table).run(connection, { operation, importId, rows: json }),
    );
    if (count > 0) {
      staged.push({ table, rows: count });
    }
  }
  return staged;
};

/** Sends rows chunk by chunk; the next chunk is made while the database works on the last one. */
const sendRows = async (
  rows: Iterable<unknown>,
  send: (json: string) => Promise<unknown>,
): Promise<number> => {
  let count = 0;
  let sent: Promise<unknown> = Promise.resolve();
  for (const chunk of chunkJson(rows)) {
    await sent;
    sent = send(chunk.json);
    count += chunk.rows;
  }
  await sent;
  return count;
};
