import type { Command } from './command';
import { figures } from './figures';
import { flows } from './flows';
import { importFiles } from './import';
import { listImports } from './imports';
import { operationAdd } from './operation-add';
import { operationList } from './operation-list';
import { operationSet } from './operation-set';
import { status } from './status';
import { tokenPath } from './token-path';

/** Every command of the operator's command line, one line each. */
export const COMMANDS: readonly Command[] = [
  operationAdd,
  operationSet,
  operationList,
  importFiles,
  figures,
  flows,
  listImports,
  status,
  tokenPath,
];
