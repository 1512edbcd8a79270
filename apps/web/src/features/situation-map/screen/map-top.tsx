import type { Day, OperationOverview } from '@waystation/domain';
import { mixedDates } from '@waystation/scene';
import { classNames, NoticeChip, useTranslator } from '@waystation/ui';
import { History } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type Ref, Suspense } from 'react';
import type { Layout } from '../../../app/layout-of';
import { Connection } from '../../shell/connection';
import { NoDataNotice } from '../../states/no-data-notice';
import { GroundNotice } from '../controls/ground-notice';
import { LaterCompareMode, LaterLayersButton, LaterLinkNotice, LaterSearch } from './later-panels';
import { shownLayers } from './shown-layers';
import type { MapScreenModel } from './use-map-screen';
import { isDocked, type ScreenPanels } from './use-screen-panels';

type MapTopProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  /** The dates on the earlier map of a comparison, whose legends are not in the panel. */
  readonly earlierDates: readonly Day[];
  readonly map: MaplibreMap | null;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly layout: Layout;
  readonly panels: ScreenPanels;
  readonly className: string;
};

const DatesChip = ({ model, earlierDates }: Pick<MapTopProps, 'model' | 'earlierDates'>) => {
  const { t, formats } = useTranslator();
  const mixed = mixedDates([...shownLayers(model), { dates: earlierDates }]);
  return mixed === null ? null : (
    <NoticeChip icon={History}>
      {t('map.mixedDates', { count: mixed.count, oldest: formats.date(mixed.oldest) })}
    </NoticeChip>
  );
};

/** Keeps the place of the field that finds, which labels of the map stay clear of. */
const SearchPlace = () => (
  <div aria-hidden data-coming className="h-9 rounded-md border border-line bg-surface" />
);

/** Over the map at its top: search, how old the data are, and what to know of the link and the dates. */
export const MapTop = (props: MapTopProps) => {
  const { overview, model, earlierDates, map, searchRef, layout, panels, className } = props;
  const isPhone = layout === 'phone';
  const { operation, isLatest } = model.view;
  const connection = (
    <Connection isReplay={operation.replay !== null} isLatest={isLatest} isCompact={isPhone} />
  );
  return (
    <div
      className={classNames(
        'pointer-events-none absolute start-3 top-3 z-10 flex flex-wrap items-start gap-2 *:pointer-events-auto',
        className,
      )}
    >
      <div className="min-w-0 flex-1 tablet:max-w-68.5">
        <Suspense fallback={<SearchPlace />}>
          <LaterSearch overview={overview} model={model} inputRef={searchRef} />
        </Suspense>
      </div>
      {!isDocked(layout) && (
        <Suspense fallback={<div aria-hidden data-coming className="h-8 w-9" />}>
          <LaterLayersButton onPress={panels.toLayers} />
        </Suspense>
      )}
      {!isPhone && <div className="ms-auto">{connection}</div>}
      <div className="pointer-events-none! flex basis-full flex-wrap items-start gap-2 *:pointer-events-auto">
        {isPhone && connection}
        <Suspense>
          <LaterCompareMode model={model} />
        </Suspense>
        <DatesChip model={model} earlierDates={earlierDates} />
        <Suspense>
          <LaterLinkNotice left={model.left} />
        </Suspense>
        <GroundNotice map={map} />
        <NoDataNotice overview={overview} />
      </div>
    </div>
  );
};
