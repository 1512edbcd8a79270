import type { Position } from '@waystation/domain';
import { isolate } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { CloudUpload } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { createPortal } from 'react-dom';
import { unsentOfRoads } from '../../report-queue/kept-report';
import { useReportQueue } from '../../report-queue/use-report-queue';
import { useFollow } from '../../search/pin/use-follow';

type MarkerProps = {
  readonly map: MaplibreMap;
  readonly road: string;
  readonly position: Position;
};

const Marker = ({ map, road, position }: MarkerProps) => {
  const { t } = useTranslator();
  const element = useFollow<HTMLDivElement>(map, position);
  return createPortal(
    <div
      ref={element}
      role="img"
      aria-label={t('queue.roadMark', { road: isolate(road) })}
      className="pointer-events-none absolute start-0 top-0 -ms-3 -mt-3 grid size-6 place-items-center rounded-sm border-2 border-warn border-dashed bg-surface text-warn shadow-float"
    >
      <CloudUpload aria-hidden size={14} />
    </div>,
    map.getContainer(),
  );
};

type WaitingRoadMarkersProps = { readonly map: MaplibreMap; readonly operation: string };

/** Where this device has closed roads to report that it has not sent yet. */
export const WaitingRoadMarkers = ({ map, operation }: WaitingRoadMarkersProps) =>
  unsentOfRoads(useReportQueue().entries).flatMap(({ key, kept }) => {
    const { says } = kept.report;
    return kept.operation === operation && says.kind === 'newClosure'
      ? [<Marker key={key} map={map} road={kept.road} position={says.position} />]
      : [];
  });
