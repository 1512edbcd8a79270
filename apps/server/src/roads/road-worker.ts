import { parentPort, workerData } from 'node:worker_threads';
import { SearchTooLong } from '@waystation/roads';
import { graphAnswers } from './graph-answers';
import { graphCuts } from './graph-cuts';
import type { GraphAsk, GraphMessage, GraphQuestion, GraphSaid } from './graph-messages';
import { readGraph } from './graph-on-disk';

/** A road answer takes so long on a large graph; what is left less for would be begun for nobody. */
const LEAST_LEFT_MS = 150;

/** Entry of the thread that keeps one graph of roads and answers one question after another. */
const start = async (path: string): Promise<void> => {
  const { graph, about } = await readGraph(path);
  const answersTo = graphAnswers(graph, about.dataOn);
  const cutsAt = graphCuts(graph);
  const saidTo = (ask: GraphAsk, isLate: () => boolean): GraphSaid =>
    ask.kind === 'ways'
      ? { kind: 'ways', answers: answersTo(ask.ask, isLate) }
      : { kind: 'cuts', cuts: cutsAt(ask.places, isLate) };
  const say = (message: GraphMessage): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ id, ask, lateAt }: GraphQuestion) => {
    const isLate = (): boolean => Date.now() > lateAt;
    const isTooLate = Date.now() > lateAt - LEAST_LEFT_MS;
    try {
      say(isTooLate ? { kind: 'late', id } : { kind: 'answer', id, said: saidTo(ask, isLate) });
    } catch (error) {
      if (!(error instanceof SearchTooLong)) {
        throw error;
      }
      say({ kind: 'late', id });
    }
  });
  say({ kind: 'ready', dataOn: about.dataOn });
};

await start(workerData);
