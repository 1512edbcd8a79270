import { useQuery } from '@tanstack/react-query';
import { EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { operationQueries } from '../../api/operation-queries';
import { StatusTag } from '../find-centre/answer/status-tag';
import { CapacityEquation } from '../inspector/capacity-equation';
import { CrossingNow } from '../inspector/crossing-now';
import { useLabelOfSource } from '../inspector/use-label-of-source';
import { KeyCell } from './key-cell';
import { useCentresAt } from './use-centres-at';
import type { DashboardModel, PlaceShown } from './use-dashboard';

type PlaceNowProps = { readonly model: DashboardModel; readonly place: PlaceShown };

type LoadProps = {
  readonly kind: PlaceShown['kind'];
  readonly query: {
    readonly isPending: boolean;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
};

/** In the place of what is known: it is read, could not be, or there is no such place. */
const Instead = ({ kind, query }: LoadProps) => {
  const { t } = useTranslator();
  const what = t(kind === 'crossing' ? 'layer.crossings' : 'layer.centres');
  if (query.error !== null) {
    return (
      <ErrorState title={t('state.couldNotLoad', { what })} onRetry={() => void query.refetch()} />
    );
  }
  return query.isPending ? (
    <Skeleton lines={3} label={t('state.loadingWhat', { what })} />
  ) : (
    <EmptyState title={t(`inspector.notHereWhat.${kind}`)}>{t('inspector.notFound')}</EmptyState>
  );
};

const OneCrossing = ({ model: { view }, place }: PlaceNowProps) => {
  const query = useQuery(operationQueries(view.operation.code).crossings());
  const labelOfSource = useLabelOfSource(view);
  const crossing = query.data?.crossings.find((one) => one.place.id === place.id);
  return crossing === undefined ? (
    <KeyCell>
      <Instead kind="crossing" query={query} />
    </KeyCell>
  ) : (
    <CrossingNow crossing={crossing} view={view} labelOfSource={labelOfSource} />
  );
};

const OneCentre = ({ model, place }: PlaceNowProps) => {
  const { query, centres } = useCentresAt(model);
  const labelOfSource = useLabelOfSource(model.view);
  const found = centres?.find(({ centre }) => centre.place.id === place.id);
  return found === undefined ? (
    <Instead kind="centre" query={query} />
  ) : (
    <>
      <div className="mb-1.5">
        <StatusTag
          status={found.at.status}
          isDisputed={found.at.conflicting.some(({ subject }) => subject === 'status')}
        />
      </div>
      <CapacityEquation
        centre={found.centre}
        at={found.at}
        view={model.view}
        labelOfSource={labelOfSource}
      />
    </>
  );
};

/** What is known of the crossing or centre that the page is about, with its date and from whom. */
export const PlaceNow = (props: PlaceNowProps) => {
  const { t } = useTranslator();
  return (
    <section aria-label={t('dashboard.keyFigures')} className="border-line border-b">
      {props.place.kind === 'crossing' ? (
        <OneCrossing {...props} />
      ) : (
        <KeyCell>
          <OneCentre {...props} />
        </KeyCell>
      )}
    </section>
  );
};
