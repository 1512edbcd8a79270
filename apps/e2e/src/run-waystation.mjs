import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './product-root.mjs';

const COMMAND = join(ROOT, 'apps/server/dist/waystation.js');

/**
 * Runs one command of the operator's command line on the data of a server, which does the work if it
 * runs; gives what it wrote, throws with it when the command fails.
 * @param {string} dataFolder
 * @param {readonly string[]} args
 * @param {string} [databaseUrl] of PostgreSQL; without it, the database of the data folder
 */
export const runWaystation = async (dataFolder, args, databaseUrl = '') => {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WAYSTATION_DATA_DIR: dataFolder,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(`waystation ${args.join(' ')} ended with ${code}:\n${output}`);
  }
  return output;
};
