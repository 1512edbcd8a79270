import { useQuery } from '@tanstack/react-query';
import type { Day, Indicator, OperationOverview, RoundView, WhatChanged } from '@waystation/domain';
import { EMPTY_MAP_STATE, type MapView, mapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { useNow } from '../../app/use-now';
import type { ChangesAddress } from './changes-address';
import { type Asked, askedSince } from './since-choice';
import { useVisit } from './use-visit';
import type { Visit } from './visits-store';

const MINUTE_MS = 60_000;

/** What the page of changes shows. */
export type Changes = {
  readonly view: MapView;
  readonly asked: Asked;
  /** Oldest first, up to the day shown. */
  readonly rounds: readonly RoundView[];
  readonly visit: Visit | null;
  /** Undefined: not read yet. */
  readonly changed: WhatChanged | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

const NO_ROUNDS: readonly RoundView[] = [];

/** Up to when the page tells: of a day that is over, until it ended, however late it is read. */
const toldUntil = ({ day, moment }: MapView): Date => {
  const end = new Date(`${day}T23:59:59.999Z`);
  return moment < end ? moment : end;
};

const hasRounds = (indicator: Indicator | null): boolean => indicator?.from === 'rounds';

type Shown = ChangesAddress & { readonly asOf: Day | null };

/** Reads what changed between the moments that an address names. */
export const useChanges = (overview: OperationOverview, address: Shown): Changes => {
  const { code } = overview.operation;
  const queries = operationQueries(code);
  const now = useNow(MINUTE_MS);
  const { asOf, indicator } = address;
  const view = useMemo(
    () => mapView(overview, { ...EMPTY_MAP_STATE, asOf, indicator }, now),
    [overview, asOf, indicator, now],
  );
  const { day } = view;
  const listed = useQuery({
    ...queries.rounds(view.indicator?.id ?? ''),
    enabled: hasRounds(view.indicator),
  });
  const isKnown = listed.data !== undefined || !hasRounds(view.indicator);
  const rounds = useMemo(
    () => (listed.data ?? NO_ROUNDS).filter(({ round }) => round.reportingDate <= day),
    [listed.data, day],
  );
  const days = rounds.map(({ round }) => round.reportingDate);
  const visit = useVisit({
    operation: code,
    moment: isKnown ? toldUntil(view) : null,
    seen: days.at(-1) ?? null,
  });
  const asked = askedSince(address.since, { day, span: view.span, rounds: days, visit });
  const answer = useQuery({
    ...queries.changed({
      since: asked.since,
      asOf: day,
      ...(asked.seen !== null && { seen: asked.seen }),
      ...(view.indicator !== null && { indicator: view.indicator.id }),
    }),
    enabled: isKnown,
  });
  return {
    view,
    asked,
    rounds,
    visit,
    changed: answer.data,
    hasFailed: (answer.error ?? listed.error) !== null,
    retry: () => {
      void listed.refetch();
      void answer.refetch();
    },
  };
};
