import type { Theme } from '@waystation/cartography';
import type { OperationOverview, Position } from '@waystation/domain';
import type { LayerName } from '@waystation/layers';
import type { Ground } from '@waystation/nearest';
import { groundCountries } from '@waystation/scene';
import { useTranslator, VisuallyHidden } from '@waystation/ui';
import type { CameraState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { MapCanvas, type MapStatus } from '../../situation-map/canvas/map-canvas';
import type { MapHit, ScreenPoint } from '../../situation-map/canvas/map-hit';
import { MapTooltip } from '../../situation-map/canvas/map-tooltip';
import { openExtent } from '../../situation-map/canvas/open-extent';
import type { Bounds } from '../../situation-map/canvas/use-camera';
import { useSeenBounds } from '../../situation-map/canvas/use-seen-bounds';
import { useHover } from '../../situation-map/screen/use-hover';
import type { ShownClosure } from '../closures/shown-closures';
import type { DrawnWay } from '../roads/use-drawn-way';
import type { Outlines } from '../use-ground';
import { ClosureMarkers } from './closure-markers';
import { OverMap } from './over-map';
import { PersonMarker } from './person-marker';
import { pointPressed } from './point-pressed';
import { show } from './show';
import { useFindPictures } from './use-find-pictures';
import { WaitingRoadMarkers } from './waiting-road-markers';

type FindMapProps = {
  readonly overview: OperationOverview;
  readonly ground: Ground | null;
  /** Whether the newest day is shown. */
  readonly isLatest: boolean;
  readonly outlines: Outlines;
  readonly theme: Theme;
  /** The numbers of the list, by centre. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly from: Position | null;
  /** What shall be seen; null: the whole operation. */
  readonly seen: Bounds | null;
  readonly status: MapStatus;
  /** Takes the next press for where the people are; null: a press is for what lies there. */
  readonly onPoint: ((position: Position) => void) | null;
  readonly onCentre: (id: string) => void;
  readonly closures: readonly ShownClosure[];
  /** The way by road that is drawn; null: none is. */
  readonly way: DrawnWay | null;
  /** Told whenever another part of the ground is seen. */
  readonly onSeen?: (bounds: Bounds | null) => void;
};

const INTERACTIVE: ReadonlyMap<string, LayerName> = new Map([
  ['centres-rings', 'centres'],
  ['centres-groups', 'centres'],
]);

/** Shows what an answer is about again whenever that is something else. */
const useSeen = (map: MaplibreMap | null, seen: Bounds | null): void => {
  const text = seen?.join() ?? '';
  const latest = useRef(seen);
  latest.current = seen;
  useEffect(() => {
    // The text stands for the bounds, which are made anew with every answer.
    if (map !== null && text !== '' && latest.current !== null) {
      show(map, latest.current);
    }
  }, [map, text]);
};

/**
 * The map of an answer: the same numbers as the list, and where the people are. Drawn anew only for what
 * it is given: a need that is pressed changes the address and the list, and the map once that is painted.
 */
export const FindMap = memo((props: FindMapProps) => {
  const { overview, ground, outlines, ranks, from, seen, status, theme } = props;
  const { isLatest, onPoint, onCentre, closures, way, onSeen } = props;
  const { t, language } = useTranslator();
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [step, setStep] = useState<MapHit | null>(null);
  // Else a banner above, or a phone that is turned, would undo what the reader moved.
  const [at, setAt] = useState<CameraState | null>(null);
  const hover = useHover();
  const { operation, bbox, levels } = overview;
  const { countries } = operation;
  const drawn = useFindPictures({ ground, ranks, from, outlines, countries, theme, way });
  useSeen(map, seen);
  const bounds = useSeenBounds(map);
  useEffect(() => onSeen?.(bounds), [bounds, onSeen]);
  const stepped = useMemo(
    () => [
      {
        layer: 'centres' as const,
        places: drawn.rows.flatMap(({ centre: { place } }) =>
          place.position === null ? [] : [{ key: place.id, position: place.position }],
        ),
      },
    ],
    [drawn.rows],
  );
  const press = (hit: MapHit | null, point: ScreenPoint | null): void => {
    hover.onHover(null, { x: 0, y: 0 });
    if (onPoint !== null && map !== null) {
      const pressed = pointPressed(map, drawn.rows, { hit, at: point });
      if (pressed !== null) {
        onPoint(pressed);
      }
      return;
    }
    const group = drawn.context.grouped.groups.find(({ key }) => key === hit?.key);
    if (group !== undefined && map !== null) {
      openExtent(map, { bounds: group.bounds, zoom: group.to });
    } else if (hit !== null) {
      onCentre(hit.key);
    }
  };
  const label = t('find.mapLabel');
  const { shown } = hover;
  const said = step === null ? null : drawn.describe(step.key);
  const tooltip = shown === null ? null : drawn.describe(shown.hit.key);
  return (
    <>
      <MapCanvas
        id="map"
        label={label}
        describedBy={null}
        ground={{
          theme,
          language,
          ...groundCountries({
            countries,
            areas: drawn.areas,
            hasBoundaries: levels.length > 0,
            level: outlines.level,
          }),
          isBare: false,
        }}
        pictures={drawn.pictures}
        interactive={INTERACTIVE}
        camera={{ at, bounds: seen ?? bbox, onMove: setAt }}
        dataStatus={status}
        stepped={stepped}
        hovered={shown?.hit ?? null}
        onHover={hover.onHover}
        onPress={press}
        onStep={setStep}
        onMap={setMap}
        onTable={null}
        fallback={<p className="p-3 text-body">{t('find.noMap')}</p>}
      />
      {map !== null && <ClosureMarkers map={map} shown={closures} />}
      {map !== null && <WaitingRoadMarkers map={map} operation={operation.code} />}
      {map !== null && from !== null && <PersonMarker map={map} position={from} />}
      {map !== null && shown !== null && tooltip !== null && (
        <MapTooltip
          tooltip={tooltip}
          at={shown.at}
          frame={{ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight }}
        />
      )}
      <OverMap
        map={map}
        bounds={seen ?? bbox}
        isPicking={onPoint !== null}
        operation={operation}
        isLatest={isLatest}
        way={way}
      />
      <VisuallyHidden isAnnounced>
        {said && t('map.announce', { name: said.title, value: said.figure, date: said.asOf ?? '' })}
      </VisuallyHidden>
    </>
  );
});
