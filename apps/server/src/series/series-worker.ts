import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { SceneAnswers } from '@waystation/scene';
import { makeSnapshot } from '../snapshot/make-snapshot';
import { setContents } from '../snapshot/set-contents';
import type { SheetMessage } from './sheet-thread';

// Entry of a thread that makes sheet after sheet. On Linux a priority is a thread's own: whoever opens
// a map meanwhile comes first. Elsewhere it would be the whole server's.
const BEHIND_READERS = 10;
if (process.platform === 'linux') {
  setPriority(BEHIND_READERS);
}

let answers: SceneAnswers | null = null;

parentPort?.on('message', async (message: SheetMessage) => {
  if (message.kind === 'answers') {
    answers = message.answers;
  } else if (message.kind === 'contents') {
    const { page, createdAt } = message;
    parentPort?.postMessage(await setContents(page, { createdAt }));
  } else if (answers !== null) {
    parentPort?.postMessage(await makeSnapshot({ ...message.job, answers }));
  }
});
