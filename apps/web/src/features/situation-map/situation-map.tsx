import type { OperationOverview } from '@waystation/domain';
import { lazy, Suspense } from 'react';
import { useMapState } from '../../app/use-map-state';
import { OperationPage } from '../shell/operation-page';
import { MapLoading } from '../states/map-loading';
import { MapScreen } from './screen/map-screen';

const EmbedScreen = lazy(async () => ({
  default: (await import('../embed/embed-screen')).EmbedScreen,
}));

type SituationMapProps = { readonly code: string };

const Shown = ({ overview }: { readonly overview: OperationOverview }) => {
  const { embed } = useMapState().state;
  return embed === null ? (
    <MapScreen overview={overview} />
  ) : (
    <Suspense fallback={<MapLoading />}>
      <EmbedScreen overview={overview} />
    </Suspense>
  );
};

/** One operation's map, or why it cannot be shown yet. */
export const SituationMap = ({ code }: SituationMapProps) => (
  <OperationPage code={code}>{(overview) => <Shown overview={overview} />}</OperationPage>
);
