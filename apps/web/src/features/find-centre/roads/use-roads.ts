import { useQuery } from '@tanstack/react-query';
import type { Day, OperationCode } from '@waystation/domain';
import type { Ground, NearestQuestion } from '@waystation/nearest';
import { useMemo } from 'react';
import { useServerContact } from '../../../app/use-server-contact';
import { useSettled } from '../../../app/use-settled';
import { roadQuestionOf, setOutOf } from './road-question';
import { mayComeBack, type RoadReply } from './road-reply';
import { roadReplyQuery } from './road-reply-query';

/** Longer than between two keystrokes, shorter than one waits. */
const SETTLED_MS = 400;

/** What is known of the ways by road to the centres that matter to a question. */
export type Roads =
  /** There is no question yet, or no centre that somebody may be sent to. */
  | { readonly kind: 'unasked' }
  | { readonly kind: 'asking' }
  | ({ readonly kind: 'known' } & Pick<RoadReply, 'roads' | 'closuresTo' | 'closuresBeside'>)
  | {
      readonly kind: 'none';
      readonly why: NonNullable<RoadReply['why']> | 'offline';
      /** Asks once more; null: it would be in vain. */
      readonly again: (() => void) | null;
    };

type RoadsAsked = {
  readonly operation: OperationCode;
  readonly question: NearestQuestion | null;
  /** Null: not everything that decides who matters is known yet. */
  readonly ground: Ground | null;
  readonly asOf: Day;
};

/** Asks the server for the ways by road once the question has settled, where there is a network. */
export const useRoads = ({ operation, question, ground, asOf }: RoadsAsked): Roads => {
  const { isReachable } = useServerContact();
  const settled = useSettled(question, SETTLED_MS);
  const wanted = useMemo(
    () => (settled === null || ground === null ? null : roadQuestionOf(settled, ground, asOf)),
    [settled, ground, asOf],
  );
  const isInVain = ground !== null && settled === question && wanted === null;
  const asked = isReachable ? wanted : null;
  const { data, refetch, isFetching } = useQuery(roadReplyQuery(operation, asked));
  return useMemo((): Roads => {
    if (question === null || isInVain) {
      return { kind: 'unasked' };
    }
    const { position: from, mode } = question;
    if (data?.setOut !== setOutOf({ from, mode, asOf })) {
      return isReachable ? { kind: 'asking' } : { kind: 'none', why: 'offline', again: null };
    }
    const { why, roads, closuresTo, closuresBeside } = data;
    if (why === null) {
      return { kind: 'known', roads, closuresTo, closuresBeside };
    }
    return isFetching
      ? { kind: 'asking' }
      : { kind: 'none', why, again: mayComeBack(data) ? () => void refetch() : null };
  }, [question, isInVain, asOf, isReachable, data, refetch, isFetching]);
};
