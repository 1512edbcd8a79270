import type { Position } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { createPortal } from 'react-dom';
import { useFollow } from '../../search/pin/use-follow';
import { coordinateWords } from '../where/where-words';

type PersonMarkerProps = { readonly map: MaplibreMap; readonly position: Position };

/** Where the people are, on the map; nothing to press. */
export const PersonMarker = ({ map, position }: PersonMarkerProps) => {
  const { t } = useTranslator();
  const element = useFollow<HTMLDivElement>(map, position);
  // In the map's own element, which reads from left to right in every language.
  return createPortal(
    <div
      ref={element}
      role="img"
      aria-label={t('find.person', { coordinates: coordinateWords(position) })}
      className="pointer-events-none absolute start-0 top-0 -ms-5 -mt-5 grid size-10 place-items-center rounded-full bg-site/20"
    >
      <span className="size-4 rounded-full border-2 border-casing bg-site shadow-float" />
    </div>,
    map.getContainer(),
  );
};
