import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { type FileReading, readHere } from './file-reading';
import { partsOf } from './result-parts';

/**
 * Entry of the worker thread: reads the one file it was started for and posts what it gave, part by
 * part. The next part waits until the last one was taken: parts that pile up would be taken all at
 * once, and nothing else done meanwhile.
 */
const start = async (reading: FileReading): Promise<void> => {
  for (const part of partsOf(await readHere(reading))) {
    parentPort?.postMessage(part);
    if (parentPort !== null && part.kind !== 'end') {
      await once(parentPort, 'message');
    }
  }
};

await start(workerData);
