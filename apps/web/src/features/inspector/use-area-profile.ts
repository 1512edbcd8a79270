import { useQuery } from '@tanstack/react-query';
import type { AdminLevel, AreaProfile } from '@waystation/domain';
import type { MapView } from '@waystation/view';
import { operationQueries } from '../../api/operation-queries';
import { laterPoints } from './later-points';

type AreaAsked = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly pcode: string;
};

/**
 * The profile of an area at the day shown, and the rounds after it, so that a round that was chosen
 * in the trend leaves the others to go on to. A historical case keeps to what was known on the day.
 *
 * Until another day is read its panel keeps the one before: each number says its own date, and a
 * column that was pressed keeps the focus.
 */
export const useAreaProfile = ({ view, level, pcode }: AreaAsked) => {
  const { indicator, day, operation, vs } = view;
  const queries = operationQueries(operation.code);
  const id = indicator?.id ?? null;
  const isSame = (one: AreaProfile): boolean =>
    one.pcode === pcode && one.level === level && one.indicator === id;
  const profile = useQuery({
    ...queries.profile({ level, pcode, ...(vs && { vs }) }, { indicator: id, asOf: day }),
    placeholderData: (before) => (before !== undefined && isSame(before) ? before : undefined),
  });
  const lastDay = indicator?.lastDay ?? day;
  const newest = useQuery({
    ...queries.profile({ level, pcode }, { indicator: id, asOf: lastDay }),
    enabled: operation.replay === null && lastDay > day && indicator?.from === 'rounds',
  });
  const trend = profile.data?.trend ?? [];
  return { profile, later: laterPoints(trend, newest.data?.trend ?? []) };
};
