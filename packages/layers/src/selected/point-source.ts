import type { Position } from '@waystation/domain';
import type { GeoSources } from '../geo-source';

/** A source with one point, whose key is the name of what stands there. */
export const pointSource = (id: string, key: string, position: Position): GeoSources => ({
  [id]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...position] },
          properties: { key },
        },
      ],
    },
  },
});
