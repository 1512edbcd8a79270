import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { SLOT_KEY, Slot } from './layer-order';

type InSlot = { readonly metadata: { readonly [SLOT_KEY]: Slot } };

/** A style layer of ours: one of the four kinds we draw with, in a slot of the drawing order. */
export type StyleLayer = InSlot &
  (
    | CircleLayerSpecification
    | FillLayerSpecification
    | LineLayerSpecification
    | SymbolLayerSpecification
  );
