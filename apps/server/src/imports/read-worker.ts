import { parentPort, workerData } from 'node:worker_threads';
import { type FileReading, readHere } from './file-reading';

/** Entry of the worker thread: reads the one file it was started for and posts what it gave. */
const start = async (reading: FileReading): Promise<void> => {
  parentPort?.postMessage(await readHere(reading));
};

await start(workerData);
