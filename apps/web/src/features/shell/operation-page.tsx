import { useQuery } from '@tanstack/react-query';
import type { OperationOverview } from '@waystation/domain';
import { LiveContext } from '@waystation/ui';
import type { ReactNode } from 'react';
import { operationQueries } from '../../api/operation-queries';
import { KeepOnDevice } from '../../offline/keep-on-device';
import { liveNews } from '../live-news/live-news';
import { LiveSummary } from '../live-news/live-summary';
import { useFramedOverview } from '../situation-map/view/use-framed-overview';
import { MapLoading } from '../states/map-loading';
import { OperationFailed } from '../states/operation-failed';
import { useChangeWatch, type Watched } from './use-change-watch';

type OperationPageProps = {
  readonly code: string;
  readonly watched?: Watched;
  readonly children: (overview: OperationOverview) => ReactNode;
};

/** A page of one operation, kept true to the server's changes, or why it cannot be shown yet. */
export const OperationPage = ({ code, watched = 'map', children }: OperationPageProps) => {
  const overview = useQuery(operationQueries(code).overview());
  useChangeWatch(code, overview.data?.seq ?? null, watched);
  const framed = useFramedOverview(overview.data);
  if (framed !== undefined) {
    return (
      <LiveContext value={liveNews.isFresh}>
        <KeepOnDevice overview={framed} />
        {children(framed)}
        <LiveSummary />
      </LiveContext>
    );
  }
  return overview.error === null ? (
    <MapLoading />
  ) : (
    <OperationFailed code={code} error={overview.error} onRetry={() => void overview.refetch()} />
  );
};
