import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Position } from '@waystation/domain';
import { api } from '../../../api/client';
import { operationKey } from '../../../api/operation-key';
import type { RoadQuestion } from './road-question';

/** One way: from where, how, on which day, to where. */
export type WayAsked = Omit<RoadQuestion, 'to'> & { readonly to: Position };

/** The line of a way by road; null: who told its time has no roads to draw. */
export const wayQuery = (operation: string, asked: WayAsked | null) =>
  queryOptions<readonly Position[] | null>({
    queryKey: [...operationKey(operation), 'travel', 'line', asked],
    queryFn:
      asked === null
        ? skipToken
        : async ({ signal }) => {
            const { from, mode, asOf, to } = asked;
            const { ways } = await api.travel.times.query(
              { operation, from, mode, asOf, to: [to], isDrawn: true },
              { signal },
            );
            const [way] = ways;
            return way?.kind === 'travel' ? way.line : null;
          },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
