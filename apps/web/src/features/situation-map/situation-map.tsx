import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { useMapState } from '../../app/use-map-state';
import { useKeepOnDevice } from '../../offline/use-offline-copy';
import { useChangeWatch } from '../shell/use-change-watch';
import { MapLoading } from '../states/map-loading';
import { OperationFailed } from '../states/operation-failed';
import { MapScreen } from './screen/map-screen';
import { useFramedOverview } from './view/use-framed-overview';

const EmbedScreen = lazy(async () => ({
  default: (await import('../embed/embed-screen')).EmbedScreen,
}));

type SituationMapProps = { readonly code: string };

/** One operation's map, or why it cannot be shown yet. */
export const SituationMap = ({ code }: SituationMapProps) => {
  const overview = useQuery(operationQueries(code).overview());
  useChangeWatch(code, overview.data?.seq ?? null);
  useKeepOnDevice(overview.data);
  const framed = useFramedOverview(overview.data);
  const { embed } = useMapState().state;
  if (framed !== undefined) {
    return embed === null ? (
      <MapScreen overview={framed} />
    ) : (
      <Suspense fallback={<MapLoading />}>
        <EmbedScreen overview={framed} />
      </Suspense>
    );
  }
  return overview.error === null ? (
    <MapLoading />
  ) : (
    <OperationFailed code={code} error={overview.error} onRetry={() => void overview.refetch()} />
  );
};
