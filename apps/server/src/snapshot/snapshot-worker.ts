import { parentPort, workerData } from 'node:worker_threads';
import { makeSnapshot } from './make-snapshot';

// Entry of the thread that makes one sheet: seconds of drawing that would hold up all other readers.
parentPort?.postMessage(await makeSnapshot(workerData));
