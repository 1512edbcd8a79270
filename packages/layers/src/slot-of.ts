import { LAYER_ORDER, SLOT_KEY, type Slot } from './layer-order';

/** What is needed of a style layer to place it. */
export type Placed = { readonly id: string; readonly metadata?: unknown };

const isSlot = (value: unknown): value is Slot => LAYER_ORDER.some((slot) => slot === value);

/** The slot that a style layer names; undefined for layers of a foreign base map. */
export const slotOf = ({ metadata }: Placed): Slot | undefined => {
  if (typeof metadata !== 'object' || metadata === null) {
    return undefined;
  }
  const slot: unknown = Reflect.get(metadata, SLOT_KEY);
  return isSlot(slot) ? slot : undefined;
};

/**
 * The id of the layer that a new layer of a slot must come before: the lowest one of a later slot.
 * Undefined: it comes on top. Layers of a foreign base map count as ground, except its labels
 * (symbol layers), which stay on top.
 */
export const beforeIdFor = (
  slot: Slot,
  layers: readonly (Placed & { readonly type?: string })[],
): string | undefined => {
  const wanted = LAYER_ORDER.indexOf(slot);
  return layers.find((layer) => {
    const of = slotOf(layer) ?? (layer.type === 'symbol' ? 'labels' : 'ground');
    return LAYER_ORDER.indexOf(of) > wanted;
  })?.id;
};
