import { useQuery } from '@tanstack/react-query';
import { useTranslator } from '@waystation/ui';
import { logDayOf } from '../../api/log-day-of';
import { operationQueries } from '../../api/operation-queries';
import type { DashboardModel } from './use-dashboard';

/** What the crossing or centre that the page is about is called; null: it is about none. */
export const usePlaceName = ({ place, view }: DashboardModel): string | null => {
  const { formats } = useTranslator();
  const queries = operationQueries(view.operation.code);
  const crossings = useQuery({ ...queries.crossings(), enabled: place?.kind === 'crossing' });
  const centres = useQuery({
    ...queries.centres(logDayOf(view)),
    enabled: place?.kind === 'centre',
  });
  if (place === null) {
    return null;
  }
  const all =
    place.kind === 'crossing'
      ? crossings.data?.crossings.map((crossing) => crossing.place)
      : centres.data?.centres.map((centre) => centre.place);
  const names = all?.find(({ id }) => id === place.id)?.names;
  return (names && formats.name(names)) ?? place.id;
};
