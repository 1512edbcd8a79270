import { useQuery } from '@tanstack/react-query';
import { operationQueries } from '../../api/operation-queries';
import { useChangeWatch } from '../shell/use-change-watch';
import { MapLoading } from '../states/map-loading';
import { OperationFailed } from '../states/operation-failed';
import { MapScreen } from './screen/map-screen';

type SituationMapProps = { readonly code: string };

/** One operation's map, or why it cannot be shown yet. */
export const SituationMap = ({ code }: SituationMapProps) => {
  const overview = useQuery(operationQueries(code).overview());
  useChangeWatch(code, overview.data?.seq ?? null);
  if (overview.data !== undefined) {
    return <MapScreen overview={overview.data} />;
  }
  return overview.error === null ? (
    <MapLoading />
  ) : (
    <OperationFailed code={code} error={overview.error} onRetry={() => void overview.refetch()} />
  );
};
