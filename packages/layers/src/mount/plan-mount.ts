import type { GeoSources } from '../geo-source';
import { LAYER_ORDER, SLOT_KEY } from '../layer-order';
import type { LayerPicture } from '../layer-picture';
import { beforeIdFor, type Placed } from '../slot-of';
import type { StyleLayer } from '../style-layer';
import type { MountStep } from './mount-step';

/** A layer that is on the map, of ours or of the base map, bottom first. */
export type PresentLayer = Placed & { readonly type: string };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const changedKeys = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !isSame(before[key], after[key]),
  );

const changesOf = (before: StyleLayer, after: StyleLayer): readonly MountStep[] => {
  const { id } = after;
  const set = (
    step: 'setPaint' | 'setLayout',
    was: Readonly<Record<string, unknown>>,
    is: Readonly<Record<string, unknown>>,
  ): readonly MountStep[] =>
    changedKeys(was, is).map((name) => ({ do: step, id, name, value: is[name] }));
  return [
    ...set('setPaint', { ...before.paint }, { ...after.paint }),
    ...set('setLayout', { ...before.layout }, { ...after.layout }),
    ...(isSame(before.filter, after.filter) ? [] : [{ do: 'setFilter', layer: after } as const]),
  ];
};

const sourcesOf = (pictures: readonly LayerPicture[]): GeoSources =>
  Object.assign({}, ...pictures.map(({ sources }) => sources));

const sourceSteps = (before: GeoSources, after: GeoSources): readonly MountStep[] =>
  Object.entries(after).flatMap(([id, source]): readonly MountStep[] => {
    const was = before[id];
    if (was === undefined) {
      return [{ do: 'addSource', id, source }];
    }
    return was.data === source.data ? [] : [{ do: 'setData', id, source }];
  });

/** What is on the map once the steps so far are done, bottom first. */
type Stack = PresentLayer[];

const layerSteps = (
  before: readonly StyleLayer[],
  after: readonly StyleLayer[],
  stack: Stack,
): readonly MountStep[] =>
  after.flatMap((layer): readonly MountStep[] => {
    const was = before.find(({ id }) => id === layer.id);
    if (was !== undefined) {
      return changesOf(was, layer);
    }
    const beforeId = beforeIdFor(layer.metadata[SLOT_KEY], stack);
    const at = stack.findIndex(({ id }) => id === beforeId);
    stack.splice(at === -1 ? stack.length : at, 0, layer);
    return [{ do: 'addLayer', layer, before: beforeId }];
  });

/** Within a slot our layers lie over each other in the order given; where they do not, all are moved. */
const orderSteps = (after: readonly StyleLayer[], stack: Stack): readonly MountStep[] =>
  LAYER_ORDER.flatMap((slot): readonly MountStep[] => {
    const wanted = after.filter((layer) => layer.metadata[SLOT_KEY] === slot).map(({ id }) => id);
    const present = stack.map(({ id }) => id).filter((id) => wanted.includes(id));
    if (isSame(wanted, present)) {
      return [];
    }
    const before = beforeIdFor(slot, stack);
    return wanted.map((id) => ({ do: 'moveLayer', id, before }));
  });

/**
 * The steps from what our layers last put on a map to what they should show now. `present` is what
 * the map holds: whatever a change of base map swept away is added again. An unchanged `data`
 * object is not sent again.
 */
export const planMount = (
  last: readonly LayerPicture[],
  next: readonly LayerPicture[],
  present: { readonly layers: readonly PresentLayer[]; readonly sources: readonly string[] },
): readonly MountStep[] => {
  const lastLayers = last
    .flatMap(({ layers }) => layers)
    .filter(({ id }) => present.layers.some((layer) => layer.id === id));
  const nextLayers = next.flatMap(({ layers }) => layers);
  const lastSources = Object.fromEntries(
    Object.entries(sourcesOf(last)).filter(([id]) => present.sources.includes(id)),
  );
  const nextSources = sourcesOf(next);
  const gone = lastLayers.filter(({ id }) => !nextLayers.some((layer) => layer.id === id));
  const stack = present.layers.filter((layer) => !gone.some(({ id }) => id === layer.id));
  return [
    ...gone.map(({ id }): MountStep => ({ do: 'removeLayer', id })),
    ...Object.keys(lastSources)
      .filter((id) => nextSources[id] === undefined)
      .map((id): MountStep => ({ do: 'removeSource', id })),
    ...sourceSteps(lastSources, nextSources),
    ...layerSteps(lastLayers, nextLayers, stack),
    ...orderSteps(nextLayers, stack),
  ];
};
