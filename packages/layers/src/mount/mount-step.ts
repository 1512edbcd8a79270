import type { GeoSource } from '../geo-source';
import type { StyleLayer } from '../style-layer';

/** One change to a map; steps are done in the order given. */
export type MountStep =
  | { readonly do: 'removeLayer'; readonly id: string }
  | { readonly do: 'removeSource'; readonly id: string }
  | { readonly do: 'addSource'; readonly id: string; readonly source: GeoSource }
  | { readonly do: 'setData'; readonly id: string; readonly source: GeoSource }
  | { readonly do: 'moveLayer'; readonly id: string; readonly before: string | undefined }
  | { readonly do: 'addLayer'; readonly layer: StyleLayer; readonly before: string | undefined }
  | {
      readonly do: 'setPaint' | 'setLayout';
      readonly id: string;
      readonly name: string;
      readonly value: unknown;
    }
  | { readonly do: 'setFilter'; readonly layer: StyleLayer };
