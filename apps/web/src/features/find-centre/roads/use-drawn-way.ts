import { useQuery } from '@tanstack/react-query';
import type { Position } from '@waystation/domain';
import type { NearestAnswer } from '@waystation/nearest';
import { utcDayOf } from '@waystation/view';
import { useDeferredValue, useMemo } from 'react';
import { useServerContact } from '../../../app/use-server-contact';
import type { FindModel } from '../use-find';
import { drawnCentre } from './drawn-centre';
import { type WayAsked, wayQuery } from './way-query';

/** A way that is drawn, and to which centre it leads. */
export type DrawnWay = {
  readonly line: readonly Position[];
  readonly names: Readonly<Record<string, string>>;
  readonly id: string;
};

/**
 * The way by road to the chosen centre; null: it is not known by road, or the server is away. The device has no
 * roads of its own, so that without a server nothing is drawn.
 */
export const useDrawnWay = (
  {
    answer,
    question,
    view,
  }: Pick<FindModel, 'question' | 'view'> & {
    readonly answer: Pick<NearestAnswer, 'centres'> | null;
  },
  first: string | null,
  chosen: string | null,
): DrawnWay | null => {
  const { isReachable } = useServerContact();
  const { operation, moment } = view;
  const centre = useMemo(() => drawnCentre(answer, first, chosen), [answer, first, chosen]);
  const asOf = utcDayOf(moment);
  const [longitude, latitude] = centre?.position ?? [];
  const asked = useMemo(
    (): WayAsked | null =>
      question === null || longitude === undefined || latitude === undefined
        ? null
        : { from: question.position, mode: question.mode, asOf, to: [longitude, latitude] },
    [question, asOf, longitude, latitude],
  );
  const { data = null } = useQuery(wayQuery(operation.code, isReachable ? asked : null));
  const id = centre?.id ?? null;
  const names = centre?.names ?? null;
  const way = useMemo(
    () =>
      data === null || data.length < 2 || id === null || names === null
        ? null
        : { line: data, names, id },
    [data, id, names],
  );
  // The list is the answer: it is painted before the map is worked on.
  return useDeferredValue(way);
};
