import { metersPerPixel, scaleBar } from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useCallback, useSyncExternalStore } from 'react';

type MapScaleBarProps = { readonly map: MaplibreMap | null };

const MAX_WIDTH = 90;
const METERS_PER_KM = 1_000;

const scaleOf = (map: MaplibreMap | null): number | null =>
  map === null ? null : metersPerPixel(map.getCenter().lat, map.getZoom());

/** Metres to a pixel at the middle of the map; null: there is no map. */
const useScale = (map: MaplibreMap | null): number | null =>
  useSyncExternalStore(
    useCallback(
      (onMove: () => void) => {
        map?.on('move', onMove);
        return () => {
          map?.off('move', onMove);
        };
      },
      [map],
    ),
    () => scaleOf(map),
  );

/** A round distance at the middle of the map. */
export const MapScaleBar = ({ map }: MapScaleBarProps) => {
  const { t, formats } = useTranslator();
  const scale = useScale(map);
  if (scale === null) {
    return null;
  }
  const bar = scaleBar(scale, MAX_WIDTH);
  const text =
    bar.meters >= METERS_PER_KM
      ? t('unit.km', { value: formats.number(bar.meters / METERS_PER_KM) })
      : t('unit.m', { value: formats.number(bar.meters) });
  return (
    <span className="inline-flex shrink-0 items-end gap-1.5 rounded-sm bg-land/80 px-1 text-ink-2">
      <span
        aria-hidden="true"
        className="block h-1.25 border-[1.2px] border-ink-2 border-t-0"
        style={{ inlineSize: `${bar.widthPixels}px` }}
      />
      <bdi>{text}</bdi>
    </span>
  );
};
