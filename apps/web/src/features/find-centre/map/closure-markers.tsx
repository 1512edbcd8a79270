import { isolate } from '@waystation/i18n';
import { classNames, useTranslator } from '@waystation/ui';
import { Construction } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { createPortal } from 'react-dom';
import { useFollow } from '../../search/pin/use-follow';
import type { ShownClosure } from '../closures/shown-closures';

type MarkerProps = { readonly map: MaplibreMap; readonly shown: ShownClosure };

const ClosureMarker = ({ map, shown: { closure, at } }: MarkerProps) => {
  const { t } = useTranslator();
  const element = useFollow<HTMLDivElement>(map, closure.position);
  return createPortal(
    <div
      ref={element}
      role="img"
      aria-label={t('find.closures.mark', { road: isolate(closure.road) })}
      className={classNames(
        'pointer-events-none absolute start-0 top-0 -ms-3 -mt-3 grid size-6 place-items-center rounded-sm border-2 shadow-float',
        // Of a road whose announced end is past nobody knows: a mark without its fill.
        at.state === 'closed'
          ? 'border-casing bg-warn text-casing'
          : 'border-warn bg-surface text-warn',
      )}
    >
      <Construction aria-hidden size={14} />
    </div>,
    map.getContainer(),
  );
};

type ClosureMarkersProps = {
  readonly map: MaplibreMap;
  readonly shown: readonly ShownClosure[];
};

/** Where roads are reported closed; the list below says why and since when. */
export const ClosureMarkers = ({ map, shown }: ClosureMarkersProps) =>
  shown.map((one) => <ClosureMarker key={one.closure.id} map={map} shown={one} />);
