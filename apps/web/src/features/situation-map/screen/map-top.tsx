import type { Day, OperationOverview } from '@waystation/domain';
import { mixedDates } from '@waystation/scene';
import { classNames, NoticeChip, useTranslator } from '@waystation/ui';
import { History } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { ReactNode, Ref } from 'react';
import { Connection } from '../../shell/connection';
import { NoDataNotice } from '../../states/no-data-notice';
import { CompareMode } from '../compare/compare-mode';
import { GroundNotice } from '../controls/ground-notice';
import { LinkNotice } from '../controls/link-notice';
import { ScreenSearch } from './screen-search';
import { shownLayers } from './shown-layers';
import type { MapScreenModel } from './use-map-screen';

type MapTopProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  /** The dates on the earlier map of a comparison, whose legends are not in the panel. */
  readonly earlierDates: readonly Day[];
  readonly map: MaplibreMap | null;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly panelButtons: ReactNode;
  readonly isPhone: boolean;
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

/** Over the map at its top: search, how old the data are, and what to know of the link and the dates. */
export const MapTop = (props: MapTopProps) => {
  const { overview, model, earlierDates, map, searchRef, panelButtons, isPhone, className } = props;
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
        <ScreenSearch overview={overview} model={model} inputRef={searchRef} />
      </div>
      {panelButtons}
      {!isPhone && <div className="ms-auto">{connection}</div>}
      <div className="pointer-events-none! flex basis-full flex-wrap items-start gap-2 *:pointer-events-auto">
        {isPhone && connection}
        <CompareMode model={model} />
        <DatesChip model={model} earlierDates={earlierDates} />
        <LinkNotice left={model.left} />
        <GroundNotice map={map} />
        <NoDataNotice overview={overview} />
      </div>
    </div>
  );
};
