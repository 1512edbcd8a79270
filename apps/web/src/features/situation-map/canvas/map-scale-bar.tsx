import { metersPerPixel, scaleBar } from '@waystation/cartography';
import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';

type MapScaleBarProps = { readonly map: MaplibreMap | null };

const MAX_WIDTH = 90;
const METERS_PER_KM = 1_000;

const barOf = (map: MaplibreMap) =>
  scaleBar(metersPerPixel(map.getCenter().lat, map.getZoom()), MAX_WIDTH);

/** A round distance at the middle of the map. */
export const MapScaleBar = ({ map }: MapScaleBarProps) => {
  const { t, formats } = useTranslator();
  const [bar, setBar] = useState<ReturnType<typeof barOf> | null>(null);
  useEffect(() => {
    if (map === null) {
      return;
    }
    const measure = (): void => setBar(barOf(map));
    measure();
    map.on('move', measure);
    return () => {
      map.off('move', measure);
    };
  }, [map]);
  if (bar === null) {
    return null;
  }
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
