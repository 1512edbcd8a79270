/**
 * What is drawn over what, bottom first (ui/DESIGN.md section 4). Every style layer, also those of
 * the base map, names its slot in `metadata['waystation:slot']`; water lies over the choropleth and
 * labels over everything. `names` are those of our layers: the base map's towns find room first.
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
  'crossings',
  'centres',
  'names',
  'labels',
] as const;

/** One place in the drawing order. */
export type Slot = (typeof LAYER_ORDER)[number];

/** The key under which a style layer names its slot. */
export const SLOT_KEY = 'waystation:slot';

/** The metadata of a style layer that belongs into a slot. */
export const inSlot = (slot: Slot): { readonly [SLOT_KEY]: Slot } => ({ [SLOT_KEY]: slot });
