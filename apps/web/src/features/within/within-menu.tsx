import type { AdminLevel, Position } from '@waystation/domain';
import { Menu, type MenuEntry, useTranslator } from '@waystation/ui';
import type { WithinState } from '@waystation/view';
import { Circle, Lasso, ListChecks, Pentagon, Scan, Square } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { Button } from 'react-aria-components';
import type { DrawingTool } from './use-drawing';

type WithinMenuProps = {
  readonly map: MaplibreMap | null;
  /** Where what is selected or marked is; null: nothing is. */
  readonly marked: Position | null;
  /** The level of the areas on the map; null: there are none. */
  readonly level: AdminLevel | null;
  /** The areas that a list begins with. */
  readonly selected: readonly string[];
  readonly onTool: (tool: DrawingTool) => void;
  readonly onChoose: (within: WithinState) => void;
};

/** Radius in kilometres of the circle that needs no pointer: half a day on foot. */
const FIRST_KM = 25;

type Way = DrawingTool | 'around' | 'aroundMarked' | 'view' | 'list';

const circleAt = (longitude: number, latitude: number): WithinState => ({
  kind: 'circle',
  latitude,
  longitude,
  km: FIRST_KM,
});

const boxOfView = (map: MaplibreMap): WithinState => {
  const bounds = map.getBounds();
  return {
    kind: 'box',
    south: bounds.getSouth(),
    west: Math.max(-180, bounds.getWest()),
    north: bounds.getNorth(),
    east: Math.min(180, bounds.getEast()),
  };
};

const useEntries = ({ marked, level }: WithinMenuProps): readonly MenuEntry<Way>[] => {
  const { t } = useTranslator();
  const km = String(FIRST_KM);
  return [
    { id: 'box', label: t('within.box'), icon: Square },
    { id: 'circle', label: t('within.circle'), icon: Circle },
    { id: 'polygon', label: t('within.polygon'), icon: Pentagon },
    { id: 'view', label: t('within.view'), icon: Scan },
    { id: 'around', label: t('within.around', { km }), icon: Circle },
    ...(marked === null
      ? []
      : [{ id: 'aroundMarked' as const, label: t('within.aroundMarked', { km }), icon: Circle }]),
    ...(level === null
      ? []
      : [{ id: 'list' as const, label: t('within.list.start'), icon: ListChecks }]),
  ];
};

/**
 * Chooses how to say what to look into: drawn with a pointer, or without one by what the map shows,
 * a distance around a point, or a list of areas.
 */
export const WithinMenu = (props: WithinMenuProps) => {
  const { map, marked, level, selected, onTool, onChoose } = props;
  const { t } = useTranslator();
  const take = (way: Way): void => {
    switch (way) {
      case 'list':
        if (level !== null) {
          onChoose({ kind: 'areas', level, pcodes: selected });
        }
        return;
      case 'aroundMarked':
        if (marked !== null) {
          onChoose(circleAt(...marked));
        }
        return;
      case 'around':
        if (map !== null) {
          const { lng, lat } = map.getCenter();
          onChoose(circleAt(lng, lat));
        }
        return;
      case 'view':
        if (map !== null) {
          onChoose(boxOfView(map));
        }
        return;
      default:
        onTool(way);
    }
  };
  return (
    <Menu
      label={t('within.choose')}
      entries={useEntries(props)}
      onChoose={take}
      trigger={
        <Button
          aria-label={t('within.choose')}
          className="focus-cased grid size-8 cursor-pointer place-items-center rounded-md border border-line-2 bg-surface text-ink-2 shadow-float data-hovered:bg-surface-2 pointer-coarse:size-11"
        >
          <Lasso aria-hidden size={16} />
        </Button>
      }
    />
  );
};
