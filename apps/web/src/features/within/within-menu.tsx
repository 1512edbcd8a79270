import { Menu, useTranslator } from '@waystation/ui';
import { Circle, Lasso, Pentagon, Square } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { Button } from 'react-aria-components';
import type { DrawnArea } from '../../map-state/drawn-area';
import type { DrawingModel } from './use-drawing';

type WithinMenuProps = {
  readonly drawing: DrawingModel;
  readonly map: MaplibreMap | null;
  readonly onDrawn: (drawn: DrawnArea) => void;
};

/** Radius in kilometres of the circle that needs no pointer: half a day on foot. */
const FIRST_KM = 25;

/** Chooses how to draw an area; the circle around the middle of the map needs no pointer. */
export const WithinMenu = ({ drawing, map, onDrawn }: WithinMenuProps) => {
  const { t } = useTranslator();
  const around = (): void => {
    if (map !== null) {
      const { lat: latitude, lng: longitude } = map.getCenter();
      onDrawn({ kind: 'circle', latitude, longitude, km: FIRST_KM });
    }
  };
  return (
    <Menu
      label={t('within.choose')}
      entries={[
        { id: 'box', label: t('within.box'), icon: Square },
        { id: 'circle', label: t('within.circle'), icon: Circle },
        { id: 'polygon', label: t('within.polygon'), icon: Pentagon },
        { id: 'around', label: t('within.around', { km: String(FIRST_KM) }), icon: Circle },
      ]}
      onChoose={(id) => {
        if (id === 'around') {
          around();
        } else {
          drawing.take(id);
        }
      }}
      trigger={
        <Button
          aria-label={t('within.choose')}
          className="focus-cased grid size-8 cursor-pointer place-items-center rounded-md border border-line-2 bg-surface text-ink-2 shadow-float data-hovered:bg-surface-2 pointer-coarse:size-11"
        >
          <Lasso aria-hidden size={16} strokeWidth={1.75} />
        </Button>
      }
    />
  );
};
