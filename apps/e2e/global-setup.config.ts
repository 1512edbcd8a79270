import { writeExampleFiles } from '#example-data';
import { startServer } from './src/running-server.mjs';

/** The variable in which the tests find the server of the run. */
const URL_VARIABLE = 'WAYSTATION_E2E_URL';

/** One server for the whole run: the demonstration, a made-up operation with rounds, and an empty one. */
const globalSetup = async (): Promise<() => Promise<void>> => {
  const server = await startServer();
  try {
    const files = writeExampleFiles(server.folder);
    await server.waystation(
      'operation',
      'add',
      'example',
      '--name',
      'Example',
      '--countries',
      'SSD',
    );
    await server.waystation('import', ...files, '--operation', 'example', '--as-of', '2021-06-30');
    await server.waystation(
      'operation',
      'add',
      'untouched',
      '--name',
      'Untouched',
      '--countries',
      'SSD',
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env[URL_VARIABLE] = server.url;
  return server.stop;
};

export default globalSetup;
