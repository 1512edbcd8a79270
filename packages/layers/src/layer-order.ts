/**
 * What is drawn over what, bottom first (ui/DESIGN.md section 4). Every style layer, also those of
 * the base map, names its slot in `metadata['waystation:slot']`; water lies over the choropleth.
 * Who is higher finds room first: a label may touch neither a centre or crossing nor what stands at
 * the `frame`, so names give way to the base map's towns (`labels`), to the `room` that sites need
 * and to symbols. Since nothing of these touches, it does not show that they lie over the labels.
 */
export const LAYER_ORDER = [
  'ground',
  'choropleth',
  'water',
  'county',
  'state',
  'international',
  'flows',
  'sites',
  'selection',
  'leaders',
  'names',
  'room',
  'labels',
  'crossings',
  'centres',
  'frame',
] as const;

/** One place in the drawing order. */
export type Slot = (typeof LAYER_ORDER)[number];

/** The key under which a style layer names its slot. */
export const SLOT_KEY = 'waystation:slot';

/** The metadata of a style layer that belongs into a slot. */
export const inSlot = (slot: Slot): { readonly [SLOT_KEY]: Slot } => ({ [SLOT_KEY]: slot });
