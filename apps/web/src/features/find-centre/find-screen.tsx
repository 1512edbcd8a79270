import type { OperationOverview } from '@waystation/domain';
import { classNames, useTranslator, VisuallyHidden } from '@waystation/ui';
import { writeSearchText } from '@waystation/view';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Layout } from '../../app/layout-of';
import { useLayout } from '../../app/use-layout';
import { useReader } from '../../app/use-reader';
import { TextPageLink } from '../plain-pages/text-page-link';
import { WaitingRoads } from '../report-queue/waiting-roads';
import { AppRail } from '../shell/app-rail';
import { PhoneNav } from '../shell/phone-nav';
import { SkipLinks } from '../shell/skip-links';
import type { Bounds } from '../situation-map/canvas/use-camera';
import { LinkNotice } from '../situation-map/controls/link-notice';
import { layerLoadOf } from '../situation-map/layers/layer-load-of';
import { dataStatusOf } from '../situation-map/screen/data-status-of';
import { HistoricalBanner } from '../states/historical-banner';
import { writeFindState } from './address/find-state';
import { AnswerPart } from './answer/answer-part';
import { orderedTiers } from './answer/ordered';
import { ClosedRoads } from './closures/closed-roads';
import { RoadReportLink } from './closures/road-report-link';
import { FindMap } from './map/find-map';
import { MapOnRequest } from './map/map-on-request';
import { seenAtFirst } from './map/seen-at-first';
import { useMapDue } from './map/use-map-due';
import { useMapRanks } from './map/use-map-ranks';
import { PrintListPart } from './print-list-part';
import { QuestionPart } from './question/question-part';
import { useDrawnWay } from './roads/use-drawn-way';
import { useFind } from './use-find';
import { useGoToCentre } from './use-go-to-centre';
import type { FoundPoint } from './where/found-point';
import { useDevicePosition } from './where/use-device-position';

type FindScreenProps = { readonly overview: OperationOverview };

const GRID = {
  phone: 'grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]',
  tablet: 'grid-cols-[56px_minmax(0,1fr)]',
  desk: 'grid-cols-[56px_minmax(0,1fr)]',
  wide: 'grid-cols-[56px_minmax(0,1fr)]',
} as const satisfies Record<Layout, string>;

/** Question, map and list: one above the other on a phone, else the map beside the two. */
const PAGE =
  'relative min-h-0 overflow-y-auto bg-surface tablet:grid tablet:grid-cols-[340px_minmax(0,1fr)] tablet:grid-rows-[auto_minmax(0,1fr)] tablet:overflow-hidden wide:grid-cols-[400px_minmax(0,1fr)]';

/** The page that finds a centre, arranged for the width of the screen (design, 10). */
export const FindScreen = ({ overview }: FindScreenProps) => {
  const { t } = useTranslator();
  const { operation } = overview;
  const layout = useLayout();
  const model = useFind(overview);
  const position = useDevicePosition();
  const { state, change, answer, reads, isElsewhere } = model;
  const isMapDue = useMapDue(model);
  const [isOpen, setOpen] = useState(state.from === null);
  const [isPicking, setPicking] = useState(false);
  const [inView, setInView] = useState<Bounds | null>(null);
  const parts = useMemo(
    () => (answer === null ? [] : orderedTiers(answer, state.sort)),
    [answer, state.sort],
  );
  const ranks = useMapRanks(model);
  const [chosen, setChosen] = useState<string | null>(null);
  const way = useDrawnWay(model, parts[0]?.rows[0]?.id ?? null, chosen);
  const seen = useMemo(
    () =>
      seenAtFirst(
        // A point on another continent says nothing of the operation.
        isElsewhere ? null : model.from,
        parts.flatMap(({ rows }) => rows),
      ),
    [model.from, isElsewhere, parts],
  );
  // The list is the answer: where centres are many, it is painted before the map is worked on.
  const seenOnceListed = useDeferredValue(seen);
  const { theme } = useReader();
  const setPoint = (point: FoundPoint): void => {
    position.giveUp();
    setPicking(false);
    setOpen(false);
    // Who was said to be on one side of a border may be on the other side now.
    change({ ...point, country: null, anyway: false }, 'push');
  };
  const goToCentre = useGoToCentre(operation.code, state);
  const addressOf = useMemo(() => {
    const search = writeSearchText(writeFindState(state));
    return (id: string): string => `/${operation.code}/centres/${encodeURIComponent(id)}${search}`;
  }, [operation.code, state]);
  const page = (
    <main className={PAGE} tabIndex={-1} aria-label={t('find.title')}>
      <VisuallyHidden>
        <h1>{t('find.title')}</h1>
      </VisuallyHidden>
      <div className="border-line border-b tablet:max-h-[60dvh] tablet:overflow-y-auto tablet:border-e">
        <LinkNotice left={model.left} />
        <QuestionPart
          overview={overview}
          model={model}
          position={position}
          isOpen={isOpen}
          onOpen={setOpen}
          isPicking={isPicking}
          onPick={setPicking}
          onPoint={setPoint}
        />
        <div className="px-4 empty:hidden">
          <TextPageLink operation={operation.code} state={state} />
        </div>
      </div>
      <div className="relative h-44 overflow-hidden border-line bg-land max-tablet:border-b tablet:col-start-2 tablet:row-span-2 tablet:row-start-1 tablet:h-auto">
        <MapOnRequest isNeeded={isPicking}>
          {isMapDue && (
            <FindMap
              overview={overview}
              ground={model.ground}
              isLatest={model.view.isLatest}
              outlines={model.outlines}
              ranks={ranks}
              from={model.from}
              seen={seenOnceListed}
              theme={theme}
              status={dataStatusOf([layerLoadOf(reads)])}
              onPoint={isPicking ? (from) => setPoint({ from, area: null }) : null}
              onCentre={goToCentre}
              closures={model.closed}
              way={way}
              onSeen={setInView}
            />
          )}
        </MapOnRequest>
      </div>
      <div className="tablet:col-start-1 tablet:min-h-0 tablet:overflow-y-auto tablet:border-line tablet:border-e">
        <ClosedRoads
          closed={model.closed}
          isUnknown={model.closures === null}
          seen={inView}
          clock={{ moment: model.view.moment, timeZone: operation.timeZone }}
        />
        <div className="px-4 empty:hidden">
          <WaitingRoads operation={operation.code} />
        </div>
        <AnswerPart
          model={model}
          addressOf={addressOf}
          onCentre={goToCentre}
          onChoose={setChosen}
        />
        <PrintListPart overview={overview} model={model} />
        {operation.replay === null && (
          <RoadReportLink operation={operation.code} from={model.from} />
        )}
      </div>
    </main>
  );
  return (
    <>
      <SkipLinks targets={[{ label: t('skip.toMap'), selectors: ['#map canvas', 'main'] }]} />
      <HistoricalBanner view={model.view} isBrief={layout === 'phone'} />
      <div className={classNames('relative grid min-h-0 flex-1', GRID[layout])}>
        {layout !== 'phone' && <AppRail />}
        {page}
        {layout === 'phone' && <PhoneNav operation={operation} />}
      </div>
    </>
  );
};
