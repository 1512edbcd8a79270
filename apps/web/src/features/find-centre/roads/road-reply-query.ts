import { queryOptions, skipToken } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { operationKey } from '../../../api/operation-key';
import { type RoadQuestion, setOutOf } from './road-question';
import { mayComeBack, type RoadReply, roadReplyOf, withoutRoads } from './road-reply';

/** A server that has not answered by now is too late for somebody at a roadside. */
const PATIENCE_MS = 10_000;

const ask = async (
  operation: string,
  question: RoadQuestion,
  signal: AbortSignal,
): Promise<RoadReply> => {
  const { from, mode, asOf, to } = question;
  const input = { operation, from, mode, asOf, to: to.map(({ position }) => position) };
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const times = await api.travel.times.query(input, {
      signal: AbortSignal.any([signal, patience]),
    });
    return roadReplyOf(times, question);
  } catch (error) {
    if (signal.aborted) {
      throw error;
    }
    return withoutRoads('failed', question);
  }
};

/**
 * The ways by road, given up when the question changes. A server that gives none is an answer, too:
 * the straight line stands in and nothing of the page is missing.
 */
export const roadReplyQuery = (operation: string, question: RoadQuestion | null) =>
  queryOptions<RoadReply>({
    queryKey: [...operationKey(operation), 'travel', question],
    queryFn: question === null ? skipToken : ({ signal }) => ask(operation, question, signal),
    // Ways to centres that were asked for before hold while more are asked for.
    placeholderData: (before) =>
      question !== null && before?.setOut === setOutOf(question) ? before : undefined,
    staleTime: ({ state }) => (mayComeBack(state.data) ? 0 : Number.POSITIVE_INFINITY),
  });
