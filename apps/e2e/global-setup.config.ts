import { ROUNDS, writeConditions, writeFigures, writePlaces } from '#example-data';
import { startServer } from './src/running-server.mjs';

/** One server for the whole run: the demonstration, a made-up operation with rounds, and an empty one. */
const globalSetup = async (): Promise<() => Promise<void>> => {
  const server = await startServer();
  const { url, folder, dataFolder, waystation, stop } = server;
  try {
    const files = [
      ...writePlaces(folder),
      writeFigures(folder, ROUNDS),
      ...writeConditions(folder),
    ];
    await waystation('operation', 'add', 'example', '--name', 'Example', '--countries', 'SSD');
    await waystation('import', ...files, '--operation', 'example', '--as-of', '2021-06-30');
    await waystation('operation', 'add', 'untouched', '--name', 'Untouched', '--countries', 'SSD');
  } catch (error) {
    await stop();
    throw error;
  }
  // Where the tests find the server of the run, and its data for the command line.
  process.env.WAYSTATION_E2E_URL = url;
  process.env.WAYSTATION_E2E_DATA = dataFolder;
  process.env.WAYSTATION_E2E_FRAMING = server.framingSite;
  return stop;
};

export default globalSetup;
