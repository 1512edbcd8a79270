import type { RoadTimes, RoadTimesAnswer } from '@waystation/api';
import type { RoadAnswer, TravelAsk } from '@waystation/nearest';
import type { Log } from '../log/log';
import type { Settings } from '../start/settings';
import { openGraphThread } from './graph-thread';
import { openRoadGraphs, type RoadGraphs } from './road-graphs';
import { openRoutingServer, type RoutingServer, SERVED_MODE } from './routing-server';

/**
 * What a routing server could not say, by a graph, if there is one: unlike the server it can close
 * roads.
 */
const withGraph = async (
  byServer: readonly RoadAnswer[],
  ask: TravelAsk,
  askGraph: (ask: TravelAsk) => Promise<RoadTimesAnswer>,
): Promise<readonly RoadAnswer[]> => {
  const isLeft = (_: unknown, at: number): boolean => byServer[at]?.kind === 'notCovered';
  const to = ask.to.filter(isLeft);
  const byGraph = to.length === 0 ? null : await askGraph({ ...ask, to });
  const left = byGraph?.kind === 'answered' ? [...byGraph.answers] : [];
  return byServer.map((answer, at) => (isLeft(answer, at) ? (left.shift() ?? answer) : answer));
};

/** The routing server first, because somebody chose it; then the graphs. */
export const firstThatAnswers = (server: RoutingServer | null, graphs: RoadTimes): RoadTimes => ({
  // A routing server is not asked: it knows of no closures.
  cutAt: graphs.cutAt,
  isThere: async (operation, mode) =>
    (server !== null && mode === SERVED_MODE) || graphs.isThere(operation, mode),
  ask: async (operation, ask) => {
    const byServer = (await server?.(ask)) ?? { kind: 'none', why: 'noRoads' };
    if (byServer.kind === 'answered') {
      const askGraph = (left: TravelAsk) => graphs.ask(operation, left);
      return { ...byServer, answers: await withGraph(byServer.answers, ask, askGraph) };
    }
    const byGraph = await graphs.ask(operation, ask);
    const isNothingKnown = byGraph.kind === 'none' && byGraph.why === 'noRoads';
    return isNothingKnown ? byServer : byGraph;
  },
});

/** Road times as a server was set up for them. */
export const openRoadTimes = (
  { dataDir, routingUrl }: Pick<Settings, 'dataDir' | 'routingUrl'>,
  { script, log }: { readonly script: URL; readonly log: Log },
): RoadGraphs => {
  const graphs = openRoadGraphs(dataDir, {
    openThread: (path, failed) => openGraphThread(script, path, failed),
    log,
    now: Date.now,
  });
  const server =
    routingUrl === null ? null : openRoutingServer({ url: routingUrl, now: Date.now, log });
  return {
    times: firstThatAnswers(server, graphs.times),
    close: graphs.close,
  };
};
