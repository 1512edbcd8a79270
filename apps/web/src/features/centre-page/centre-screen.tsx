import { useNavigate } from '@tanstack/react-router';
import type { OperationOverview } from '@waystation/domain';
import { rankCentres } from '@waystation/nearest';
import { EmptyState, ErrorState, Skeleton, useTranslator } from '@waystation/ui';
import { writeSearchText } from '@waystation/view';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-aria-components';
import { useLayout } from '../../app/use-layout';
import { ReportLink } from '../centre-report/report-link';
import { writeFindState } from '../find-centre/address/find-state';
import { FindMap } from '../find-centre/map/find-map';
import { seenAtFirst } from '../find-centre/map/seen-at-first';
import { rankedBy } from '../find-centre/roads/ranked-by';
import { type FindModel, useFind } from '../find-centre/use-find';
import { AppRail } from '../shell/app-rail';
import { layerLoadOf } from '../situation-map/layers/layer-load-of';
import { dataStatusOf } from '../situation-map/screen/data-status-of';
import { HistoricalBanner } from '../states/historical-banner';
import { CentreAccount } from './centre-account';
import { CentreActions } from './centre-actions';
import { CentreHead } from './centre-head';
import { ifFull } from './if-full';

type CentreScreenProps = { readonly overview: OperationOverview; readonly id: string };

type Addresses = { readonly back: string; readonly of: (id: string) => string };

/** More than any operation has centres, so that the one of the page is among the rows. */
const EVERY_ROW = 100_000;

/** The centre as known now, in the answer to the question of the address, and where to go on to. */
const useCentre = (model: FindModel, id: string) => {
  const { ground, question, state, roads } = model;
  return useMemo(() => {
    const known = ground?.centres.find(({ centre }) => centre.place.id === id);
    if (ground === null || known === undefined) {
      return null;
    }
    const ranked =
      question === null
        ? undefined
        : rankCentres(question, ground, {
            rowsPerTier: EVERY_ROW,
            ...rankedBy(roads),
          }).centres.find((one) => one.id === id);
    return { known, ranked: ranked ?? null, next: ifFull(known.centre, state, ground) };
  }, [ground, question, state, roads, id]);
};

const Missing = ({ model, back }: { readonly model: FindModel; readonly back: string }) => {
  const { t } = useTranslator();
  const { reads } = model;
  if (reads.some(({ error }) => error !== null)) {
    return (
      <ErrorState
        title={t('state.couldNotLoad', { what: t('find.answer') })}
        onRetry={() => {
          for (const read of reads) {
            void read.refetch();
          }
        }}
      />
    );
  }
  if (reads.some(({ isPending }) => isPending)) {
    return <Skeleton label={t('state.loadingWhat', { what: t('find.answer') })} lines={8} />;
  }
  return (
    <EmptyState
      title={t('inspector.notHereWhat.centre')}
      action={
        <Link href={back} className="text-accent underline underline-offset-2">
          {t('find.back')}
        </Link>
      }
    >
      {t('inspector.notFound')}
    </EmptyState>
  );
};

type ShownProps = {
  readonly overview: OperationOverview;
  readonly model: FindModel;
  readonly found: NonNullable<ReturnType<typeof useCentre>>;
  readonly addresses: Addresses;
  readonly map: ReactNode;
};

const Shown = ({ overview, model, found, addresses, map }: ShownProps) => {
  const { formats } = useTranslator();
  const { known, ranked, next } = found;
  const { view, state, roads } = model;
  const { place } = known.centre;
  const name = formats.name(place.names) ?? place.id;
  return (
    <>
      <CentreHead
        operation={overview.operation.code}
        centre={known.centre}
        at={known.at}
        name={name}
        back={addresses.back}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <CentreAccount
          known={known}
          ranked={ranked}
          roads={roads}
          next={next}
          addressOf={addresses.of}
          asked={state.language}
          moment={view.moment}
          timeZone={overview.operation.timeZone}
          map={map}
        />
        {overview.operation.replay === null && (
          <ReportLink operation={overview.operation.code} centre={place.id} />
        )}
      </div>
      <CentreActions centre={known.centre} name={name} />
    </>
  );
};

/** A centre's own page, beside the map where there is room for one. */
export const CentreScreen = ({ overview, id }: CentreScreenProps) => {
  const { t } = useTranslator();
  const isPhone = useLayout() === 'phone';
  const model = useFind(overview);
  const found = useCentre(model, id);
  const navigate = useNavigate();
  const { code } = overview.operation;
  const search = writeSearchText(writeFindState(model.state));
  const addresses: Addresses = {
    back: `/${code}/find${search}`,
    of: (other) => `/${code}/centre/${encodeURIComponent(other)}${search}`,
  };
  const ranks = useMemo(
    () => new Map(found?.ranked?.tier === 'fits' ? [[id, found.ranked.rank]] : []),
    [found, id],
  );
  const position = found?.known.centre.place.position ?? null;
  const seen = useMemo(
    () => position && seenAtFirst(model.state.from, [{ position }]),
    [position, model.state.from],
  );
  const map = (
    <div className="relative overflow-hidden border-line bg-land max-tablet:h-45 max-tablet:border-b">
      <FindMap
        overview={overview}
        ground={model.ground}
        isLatest={model.view.isLatest}
        outlines={model.outlines}
        ranks={ranks}
        from={model.state.from}
        seen={seen}
        status={dataStatusOf([layerLoadOf(model.reads)])}
        onPoint={null}
        onCentre={(other) =>
          void navigate({
            to: '/$op/centre/$id',
            params: { op: code, id: other },
            search: writeFindState(model.state),
          })
        }
      />
    </div>
  );
  return (
    <>
      <HistoricalBanner view={model.view} />
      <div className="grid min-h-0 flex-1 tablet:grid-cols-[56px_340px_minmax(0,1fr)] wide:grid-cols-[56px_400px_minmax(0,1fr)]">
        {!isPhone && <AppRail />}
        <main
          aria-label={t('search.kind.centre')}
          className="flex min-h-0 flex-col border-line bg-surface tablet:border-e"
        >
          {found === null ? (
            <div className="p-4">
              <Missing model={model} back={addresses.back} />
            </div>
          ) : (
            <Shown
              overview={overview}
              model={model}
              found={found}
              addresses={addresses}
              map={isPhone && position !== null ? map : null}
            />
          )}
        </main>
        {!isPhone && map}
      </div>
    </>
  );
};
