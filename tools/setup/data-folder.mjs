import { resolve } from 'node:path';
import { inRoot } from '../workspace/root.mjs';

/**
 * Where the server and the operator's commands keep the data: WAYSTATION_DATA_DIR, relative to
 * where the command was typed (npm itself moves to the root), else a folder that git ignores.
 */
export const dataFolder = () => {
  const asked = process.env.WAYSTATION_DATA_DIR;
  return asked ? resolve(process.env.INIT_CWD ?? process.cwd(), asked) : inRoot('.waystation/data');
};
