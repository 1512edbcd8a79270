import type { LayerPicture } from '@waystation/layers';
import { useTranslator, VisuallyHidden } from '@waystation/ui';
import type { CameraState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import type { Interactive, MapHit, ScreenPoint } from './map-hit';
import { MapLost } from './map-lost';
import type { Ground } from './start-maplibre';
import type { SteppedLayer } from './stepped-layer';
import { type Bounds, useCamera } from './use-camera';
import { useFrame } from './use-frame';
import { useHighlight } from './use-highlight';
import { useMapSteps } from './use-map-steps';
import { useMaplibre } from './use-maplibre';
import { usePictures } from './use-pictures';
import { usePointer } from './use-pointer';

/** How far the map and its data have come; tests and screenshots wait for `idle`. */
export type MapStatus = 'loading' | 'idle' | 'error';

type MapCanvasProps = {
  /** Of the element that says how far the map has come. */
  readonly id: string;
  readonly label: string;
  /** Of the element that tells in words what it shows; null: there is none. */
  readonly describedBy: string | null;
  readonly ground: Ground;
  readonly pictures: readonly LayerPicture[];
  readonly interactive: Interactive;
  /** What a press is for, where that is not all that can be pointed at. */
  readonly pressable?: Interactive;
  readonly camera: {
    readonly at: CameraState | null;
    readonly bounds: Bounds | null;
    readonly onMove: (at: CameraState) => void;
  };
  /** How far the data of the shown layers have come. */
  readonly dataStatus: MapStatus;
  /** What the keyboard steps through. */
  readonly stepped: readonly SteppedLayer[];
  readonly hovered: MapHit | null;
  readonly onHover: (hit: MapHit | null, at: ScreenPoint) => void;
  /** Where it was pressed; null: with the keyboard, which is at a thing and at no point. */
  readonly onPress: (hit: MapHit | null, at: ScreenPoint | null) => void;
  /** What the keyboard is at; null: it steps through nothing. */
  readonly onStep: (hit: MapHit | null) => void;
  readonly onMap: (map: MaplibreMap | null) => void;
  /** Shows the same rows as tables, where the map cannot be drawn any more; null: a list stands beside it. */
  readonly onTable: (() => void) | null;
  /** Shown where the browser cannot draw a map. */
  readonly fallback: ReactNode;
  /** What stands over the map until it is drawn. */
  readonly first?: (isDrawn: boolean) => ReactNode;
};

const useCanvasLabel = (map: MaplibreMap | null, label: string, describedBy: string): void => {
  useEffect(() => {
    if (map === null) {
      return;
    }
    const canvas = map.getCanvas();
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', label);
    canvas.setAttribute('aria-describedby', describedBy);
  }, [map, label, describedBy]);
};

const statusOf = (dataStatus: MapStatus, isDrawing: boolean): MapStatus => {
  if (dataStatus !== 'idle') {
    return dataStatus;
  }
  return isDrawing ? 'loading' : 'idle';
};

/** The drawn map: ground, layers, camera, pointer and keyboard. Everything it shows comes from outside. */
export const MapCanvas = (props: MapCanvasProps) => {
  const { label, ground, pictures, interactive, camera, dataStatus, hovered, fallback } = props;
  const { onHover, onPress, onStep, onMap, onTable, stepped, describedBy } = props;
  const { t } = useTranslator();
  const container = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const live = useMaplibre(container, ground);
  const { map, isImpossible, isGone, remake } = live;
  const frame = useFrame(map, pictures, dataStatus === 'loading');
  const isDrawing = usePictures(
    live,
    useMemo(() => [...pictures, frame], [pictures, frame]),
  );
  useCamera({ map, ...camera });
  usePointer(map, { interactive, pressable: props.pressable ?? interactive, onHover, onPress });
  const steps = useMapSteps({
    map,
    layers: stepped,
    onSelect: (hit) => onPress(hit, null),
  });
  useHighlight(map, steps.at ?? hovered);
  useCanvasLabel(map, label, [describedBy, helpId].filter(Boolean).join(' '));
  useEffect(() => onMap(map), [map, onMap]);
  useEffect(() => onStep(steps.at), [steps.at, onStep]);

  const status = isGone ? 'error' : statusOf(dataStatus, isDrawing);
  if (isImpossible) {
    return (
      <div data-map-state="error" className="absolute inset-0 overflow-auto bg-surface">
        {fallback}
      </div>
    );
  }
  return (
    <>
      <VisuallyHidden>
        <span id={helpId}>{t('map.instructions')}</span>
      </VisuallyHidden>
      {/* MapLibre's own style sheet positions the element that it is given, so a frame holds it. */}
      <div className="absolute inset-0">
        <div
          ref={container}
          id={props.id}
          dir="ltr"
          data-map-state={status}
          onKeyDownCapture={steps.onKeyDown}
          onBlurCapture={steps.stepOut}
          className="size-full bg-land [&_canvas]:outline-offset-[-3px]"
        />
      </div>
      {props.first?.(status !== 'loading')}
      {isGone && <MapLost onReload={remake} onTable={onTable} />}
    </>
  );
};
