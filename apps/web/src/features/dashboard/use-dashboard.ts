import { useQueries, useQuery } from '@tanstack/react-query';
import type { ChartFilter } from '@waystation/charts';
import {
  type AdminLevel,
  type AreaColumns,
  type Day,
  type OperationOverview,
  Pcode,
  type RoundView,
} from '@waystation/domain';
import { levelOfArea, roundsToShow } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import {
  againstOf,
  earlierQuestion,
  type MapState,
  mapView,
  peopleQuestion,
} from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { type ChangeMapState, useMapState } from '../../app/use-map-state';
import { useNow } from '../../app/use-now';
import { roundAt } from '../round-bar/round-columns';
import { areaNames } from '../search/findables';

const MINUTE_MS = 60_000;

const NO_ROUNDS: readonly RoundView[] = [];

/** An area that figures are about. */
export type Subject = { readonly level: AdminLevel; readonly pcode: Pcode };

/** The area that the reader chose; null: none, or none that is loaded. */
const chosenIn = ({ sel }: MapState, levels: readonly AreaColumns[]): Subject | null => {
  if (sel?.kind !== 'area') {
    return null;
  }
  const level = sel.level ?? levelOfArea(sel.id, levels);
  const pcode = Pcode.safeParse(sel.id);
  return level === null || !pcode.success ? null : { level, pcode: pcode.data };
};

/** A crossing or a centre that figures are about. */
export type PlaceShown = { readonly kind: 'crossing' | 'centre'; readonly id: string };

const placeIn = ({ sel }: MapState): PlaceShown | null =>
  sel?.kind === 'crossing' || sel?.kind === 'centre' ? { kind: sel.kind, id: sel.id } : null;

/** The country of an operation that has one; its figure is that of the operation. */
const countryOf = ({ operation: { countries } }: OperationOverview): Subject | null => {
  const pcode = Pcode.safeParse(countries[0]);
  return countries.length === 1 && pcode.success ? { level: 0, pcode: pcode.data } : null;
};

const useNamedAreas = ({ operation, levels }: OperationOverview): readonly AreaColumns[] => {
  const queries = operationQueries(operation.code);
  return useQueries({
    queries: levels.map(({ level }) => queries.areas(level)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
};

/** The rounds of what is counted, and which of them are shown and compared with. */
const useRounds = (view: ReturnType<typeof mapView>) => {
  const { operation, indicator } = view;
  const isOfRounds = indicator?.from === 'rounds';
  const query = useQuery({
    ...operationQueries(operation.code).rounds(indicator?.id ?? ''),
    enabled: isOfRounds,
  });
  const rounds = useMemo(
    () =>
      indicator === null || query.data === undefined
        ? NO_ROUNDS
        : roundsToShow(query.data, indicator.series, operation.assessmentPreference),
    [query.data, indicator, operation],
  );
  const shown = roundAt(rounds, view.day);
  const asked = againstOf(view);
  const before = rounds.filter(
    ({ round }) => shown && round.reportingDate < shown.round.reportingDate,
  );
  return {
    query: isOfRounds ? query : null,
    rounds,
    shown,
    /** The round that the reader chose to compare with; null: none. */
    against: asked === null ? null : roundAt(before, asked),
    /** The round that changes are told against: that one, else the one before. */
    before: asked === null ? (before.at(-1) ?? null) : roundAt(before, asked),
  };
};

/** Everything that the parts of a dashboard share: the state of the address, and what it means here. */
export const useDashboard = (overview: OperationOverview) => {
  const { formats } = useTranslator();
  const { state, broken, change } = useMapState();
  const now = useNow(MINUTE_MS);
  const view = useMemo(() => mapView(overview, state, now), [overview, state, now]);
  const levels = useNamedAreas(overview);
  const names = useMemo(() => areaNames(levels, formats.name), [levels, formats]);
  const rounds = useRounds(view);
  const chosen = chosenIn(state, levels);
  const place = placeIn(state);
  const country = view.indicator?.from === 'rounds' ? countryOf(overview) : null;
  const inUse: readonly ChartFilter[] = [
    ...(chosen === null ? [] : (['area'] as const)),
    ...(place === null ? [] : (['place'] as const)),
    ...(view.originFilter.length === 0 ? [] : (['origin'] as const)),
    ...(view.people === null ? [] : (['people'] as const)),
  ];
  return {
    overview,
    state,
    broken,
    change,
    view,
    levels,
    ...rounds,
    chosen,
    place,
    subject: chosen ?? country,
    inUse,
    nameOf: (pcode: string): string =>
      names.get(pcode) ?? (/^[A-Z]{3}$/.test(pcode) ? formats.country(pcode) : pcode),
  };
};

/** What the parts of a dashboard share. */
export type DashboardModel = ReturnType<typeof useDashboard>;

/** Chooses an area, or gives it up where it is chosen. */
export const toggleArea = (
  { chosen, change }: Pick<DashboardModel, 'chosen' | 'change'>,
  { level, pcode }: { readonly level: AdminLevel; readonly pcode: string },
): void => {
  const isChosen = chosen?.pcode === pcode && chosen.level === level;
  change({ sel: isChosen ? null : { kind: 'area', id: pcode, level } }, 'push');
};

/** Shows the page at another day. */
export const goToDay = (change: ChangeMapState, asOf: Day): void => change({ asOf }, 'push');

/** The figures of every area of the level, at the day of the page and at that of an earlier round. */
export const useAreaFigures = ({ view, before }: DashboardModel) => {
  const queries = operationQueries(view.operation.code);
  const level = view.level ?? 0;
  const figures = useQuery({
    ...queries.figures(level, peopleQuestion(view, view.day)),
    enabled: view.level !== null && view.indicator !== null,
  });
  const earlier = useQuery({
    ...queries.figures(
      level,
      earlierQuestion(view, { earlier: before?.round.reportingDate ?? view.day, day: view.day }),
    ),
    enabled: view.level !== null && before !== null,
  });
  return { figures, earlier: before === null ? null : earlier };
};

/** What the round says of the area that the page is about; it is not asked without one. */
export const useSubjectProfile = ({ view, subject }: DashboardModel) => {
  const { indicator, day, operation } = view;
  const vs = againstOf(view);
  return useQuery({
    ...operationQueries(operation.code).profile(
      {
        level: subject?.level ?? 0,
        pcode: subject?.pcode ?? '',
        ...(vs !== null && { vs }),
      },
      { indicator: indicator?.id ?? null, asOf: day },
    ),
    enabled: subject !== null && indicator !== null,
  });
};
