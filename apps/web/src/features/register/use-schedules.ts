import { skipToken, useQuery } from '@tanstack/react-query';
import { type Operation, SeriesSchedule } from '@waystation/domain';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { operatorKey } from '../../api/operation-key';
import { operatorToken } from '../centre-report/operator-token';

/** The server looks once a minute whether something is due. */
const ASKED_EVERY_MS = 30_000;

/** Where schedules of an operation's series are. */
export const schedulesPath = ({ code }: Pick<Operation, 'code'>): string =>
  `/atlas/${code}/schedules`;

const readSchedules = async (
  path: string,
  { token, signal }: { readonly token: string; readonly signal: AbortSignal },
): Promise<readonly SeriesSchedule[]> => {
  const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` }, signal });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}`);
  }
  return z.array(SeriesSchedule).parse(await answer.json());
};

/** Reads the scheduled series of an operation, for the holder of the operator token alone. */
export const useSchedules = (operation: Pick<Operation, 'code'>) => {
  const token = useSyncExternalStore(operatorToken.subscribe, operatorToken.current);
  const { data, error, refetch } = useQuery({
    queryKey: [...operatorKey(operation.code), 'schedules'],
    queryFn:
      token === null
        ? skipToken
        : ({ signal }) => readSchedules(schedulesPath(operation), { token, signal }),
    refetchInterval: ASKED_EVERY_MS,
    retry: false,
  });
  return { schedules: data, hasFailed: error !== null, retry: () => void refetch() };
};
