import { useNavigate } from '@tanstack/react-router';
import type { OperationCode, OperationOverview } from '@waystation/domain';
import { statusAgeWords } from '@waystation/nearest';
import { EmptyState, useTranslator } from '@waystation/ui';
import { utcDayOf, writeSearchText } from '@waystation/view';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-aria-components';
import { useLayout } from '../../app/use-layout';
import { useReader } from '../../app/use-reader';
import { ReportLink } from '../centre-report/report-link';
import { writeFindState } from '../find-centre/address/find-state';
import { AnswerAwaited } from '../find-centre/answer/answer-awaited';
import { numberIn, orderedTiers } from '../find-centre/answer/ordered';
import { FindMap } from '../find-centre/map/find-map';
import { MapOnRequest } from '../find-centre/map/map-on-request';
import { seenAtFirst } from '../find-centre/map/seen-at-first';
import { rankedBy } from '../find-centre/roads/ranked-by';
import { useDrawnWay } from '../find-centre/roads/use-drawn-way';
import { type FindModel, rankedFor, useFind } from '../find-centre/use-find';
import { AppRail } from '../shell/app-rail';
import { SkipLinks } from '../shell/skip-links';
import { LinkNotice } from '../situation-map/controls/link-notice';
import { layerLoadOf } from '../situation-map/layers/layer-load-of';
import { dataStatusOf } from '../situation-map/screen/data-status-of';
import { HistoricalBanner } from '../states/historical-banner';
import { CentreAccount } from './centre-account';
import { CentreActions } from './centre-actions';
import { CentreHead } from './centre-head';
import { useOnward } from './onward/use-onward';
import { sharedAddress } from './shared-address';

type CentreScreenProps = { readonly overview: OperationOverview; readonly id: string };

type Addresses = {
  readonly back: string;
  readonly of: (id: string) => string;
  /** What is passed on to others: the centre and the day, and nothing of the people or their needs. */
  readonly shared: string;
};

/** The centre as known now, in the answer to the question of the address, and where to go on to. */
const useCentre = (model: FindModel, operation: OperationCode, id: string) => {
  const { ground, question, state, outlines, roads, view } = model;
  const known = ground?.centres.find(({ centre }) => centre.place.id === id) ?? null;
  const onward = useOnward({
    operation,
    known,
    ground: outlines.isSettled ? ground : null,
    state,
    asOf: utcDayOf(view.moment),
  });
  return useMemo(() => {
    if (ground === null || known === null) {
      return null;
    }
    const { moment } = ground;
    // Whether a border lies between is not said before it can be known.
    if (!outlines.isSettled || question === null) {
      return { known, moment, ranked: null, number: null, onward };
    }
    const answer = rankedFor(question, ground, {
      sort: state.sort,
      also: known.centre.place.id,
      ...rankedBy(roads),
    });
    return {
      known,
      moment,
      ranked: answer.centres.find((one) => one.id === id) ?? null,
      number: numberIn(orderedTiers(answer, state.sort), id),
      onward,
    };
  }, [ground, known, question, state, outlines.isSettled, roads, onward, id]);
};

const Missing = ({ model, back }: { readonly model: FindModel; readonly back: string }) => {
  const { t } = useTranslator();
  return (
    <AnswerAwaited reads={model.reads} lines={8}>
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
    </AnswerAwaited>
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
  const words = useTranslator();
  const { t, formats } = words;
  const { known, moment, ranked, onward } = found;
  const { view, state, roads } = model;
  const { place } = known.centre;
  const name = formats.name(place.names) ?? place.id;
  return (
    <>
      <CentreHead
        operation={overview.operation.code}
        centre={known.centre}
        at={known.at}
        statusAge={statusAgeWords(known, overview.operation, words)}
        name={name}
        back={addresses.back}
        shared={addresses.shared}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {!view.isLatest && (
          <p className="px-4 pt-2 text-note text-warn">
            {t('find.asOf', { date: formats.date(view.day) })}
          </p>
        )}
        <CentreAccount
          operation={overview.operation.code}
          known={known}
          ranked={ranked}
          roads={roads}
          onward={onward}
          addressOf={addresses.of}
          asked={state.language}
          moment={moment}
          timeZone={overview.operation.timeZone}
          map={map}
        />
        {overview.operation.replay === null && (
          <ReportLink operation={overview.operation.code} centre={place.id} asked={state} />
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
  const { theme } = useReader();
  const found = useCentre(model, overview.operation.code, id);
  const navigate = useNavigate();
  const { code } = overview.operation;
  const search = writeSearchText(writeFindState(model.state));
  const addresses: Addresses = {
    back: `/${code}/find${search}`,
    of: (other) => `/${code}/centres/${encodeURIComponent(other)}${search}`,
    shared: sharedAddress(code, id, model.state),
  };
  const number = found?.number ?? null;
  const ranks = useMemo(() => new Map(number === null ? [] : [[id, number]]), [id, number]);
  const ranked = found?.ranked ?? null;
  const way = useDrawnWay(
    useMemo(
      () => ({
        answer: ranked && { centres: [ranked] },
        question: model.question,
        view: model.view,
      }),
      [ranked, model.question, model.view],
    ),
    id,
    null,
  );
  const position = found?.known.centre.place.position ?? null;
  const seen = useMemo(
    () => position && seenAtFirst(model.state.from, [{ position }]),
    [position, model.state.from],
  );
  const map = (
    <div className="relative overflow-hidden border-line bg-land max-tablet:h-45 max-tablet:border-b">
      <MapOnRequest isNeeded={false}>
        <FindMap
          overview={overview}
          ground={model.ground}
          isLatest={model.view.isLatest}
          outlines={model.outlines}
          ranks={ranks}
          from={model.from}
          seen={seen}
          theme={theme}
          status={dataStatusOf([layerLoadOf(model.reads)])}
          onPoint={null}
          closures={model.closed}
          way={way}
          onCentre={(other) =>
            void navigate({
              to: '/$op/centres/$id',
              params: { op: code, id: other },
              search: writeFindState(model.state),
            })
          }
        />
      </MapOnRequest>
    </div>
  );
  return (
    <>
      <SkipLinks targets={[{ label: t('skip.toMap'), selectors: ['#map canvas', 'main'] }]} />
      <HistoricalBanner view={model.view} />
      <div className="grid min-h-0 flex-1 tablet:grid-cols-[56px_340px_minmax(0,1fr)] wide:grid-cols-[56px_400px_minmax(0,1fr)]">
        {!isPhone && <AppRail />}
        <main
          tabIndex={-1}
          aria-label={t('search.kind.centre')}
          className="flex min-h-0 flex-col border-line bg-surface tablet:border-e"
        >
          <LinkNotice left={model.left} />
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
