import type { Theme } from '@waystation/cartography';
import { type LayerPicture, steppedPicture } from '@waystation/layers';
import { useMemo } from 'react';
import type { MapHit } from '../canvas/map-hit';
import type { SteppedLayer } from '../canvas/stepped-layer';

/** The ring round what the keyboard is at; null: at nothing, or at an area, whose outline says so. */
export const useStepMark = (
  stepped: readonly SteppedLayer[],
  step: MapHit | null,
  theme: Theme,
): LayerPicture | null => {
  const own = stepped.find(({ layer }) => layer === step?.layer);
  const place = own?.places.find(({ key }) => key === step?.key);
  const [longitude = null, latitude = null] = own?.layer === 'areas' ? [] : (place?.position ?? []);
  return useMemo(
    () =>
      longitude === null || latitude === null ? null : steppedPicture([longitude, latitude], theme),
    [longitude, latitude, theme],
  );
};
