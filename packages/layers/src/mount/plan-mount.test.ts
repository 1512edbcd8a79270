import { describe, expect, it } from 'vitest';
import type { GeoSources } from '../geo-source';
import { inSlot } from '../layer-order';
import { type LayerPicture, pictureOf } from '../layer-picture';
import { NO_MOVES } from '../moved/symbol-moves';
import { LAYERS } from '../registry';
import type { MountStep } from './mount-step';
import { type PresentLayer, planMount } from './plan-mount';

const BASE = [
  { id: 'land', type: 'fill', metadata: inSlot('ground') },
  { id: 'rivers', type: 'line', metadata: inSlot('water') },
  { id: 'towns', type: 'symbol', metadata: inSlot('labels') },
];

const NOTHING: GeoSources = LAYERS.sites.sources([], {
  maximum: 0,
  unit: 'individuals',
  passport: null,
});

const sitesWith = (
  params: { readonly opacity?: number; readonly selected?: string | null },
  sources: GeoSources = NOTHING,
): LayerPicture =>
  pictureOf(LAYERS.sites, sources, {
    params: LAYERS.sites.params.parse(params),
    theme: 'light',
  });

const CROSSINGS: LayerPicture = pictureOf(
  LAYERS.crossings,
  LAYERS.crossings.sources([], { gazetteer: new Map(), moves: NO_MOVES }),
  { params: LAYERS.crossings.params.parse({}), theme: 'light' },
);

/** What a map holds once these pictures are on it. */
const presentWith = (pictures: readonly LayerPicture[]) => ({
  layers: [...BASE, ...pictures.flatMap(({ layers }) => layers)],
  sources: pictures.flatMap(({ sources }) => Object.keys(sources)),
});

/** The layers of a map on which the pictures were mounted, bottom first. */
const mountedOn = (pictures: readonly LayerPicture[]): readonly PresentLayer[] =>
  planMount([], pictures, { layers: BASE, sources: [] }).reduce<readonly PresentLayer[]>(
    (stack, step) => {
      if (step.do !== 'addLayer') {
        return stack;
      }
      const at = stack.findIndex(({ id }) => id === step.before);
      return stack.toSpliced(at === -1 ? stack.length : at, 0, step.layer);
    },
    BASE,
  );

const summary = (steps: readonly MountStep[]): readonly string[] =>
  steps.map((step) => {
    switch (step.do) {
      case 'addLayer':
        return `addLayer ${step.layer.id} before ${step.before}`;
      case 'setFilter':
        return `setFilter ${step.layer.id}`;
      case 'setPaint':
      case 'setLayout':
        return `${step.do} ${step.id} ${step.name}`;
      default:
        return `${step.do} ${step.id}`;
    }
  });

describe('planMount', () => {
  it('adds sources, then each layer in its slot of the drawing order', () => {
    const steps = planMount([], [CROSSINGS, sitesWith({})], presentWith([]));
    expect(summary(steps)).toEqual([
      'addSource ws-crossings',
      'addSource ws-sites',
      'addLayer crossings-leaders before towns',
      'addLayer crossings-selection before crossings-leaders',
      'addLayer crossings-icons before undefined',
      'addLayer crossings-volumes before towns',
      'addLayer sites-circles before crossings-selection',
      'addLayer sites-pictures before crossings-selection',
      'addLayer sites-selection-casing before crossings-leaders',
      'addLayer sites-selection before crossings-leaders',
      'addLayer sites-room before towns',
      'addLayer sites-names before sites-room',
    ]);
  });

  it('does nothing where nothing changed', () => {
    const pictures = [sitesWith({}), CROSSINGS];
    expect(planMount(pictures, [sitesWith({}), CROSSINGS], presentWith(pictures))).toEqual([]);
  });

  it('sends no rows again when only the opacity changes', () => {
    const before = [sitesWith({ opacity: 1 })];
    const steps = summary(planMount(before, [sitesWith({ opacity: 0.5 })], presentWith(before)));
    expect(steps).toContain('setPaint sites-circles circle-opacity');
    expect(steps.filter((step) => !step.startsWith('setPaint'))).toEqual([]);
  });

  it('changes only filters when another site is selected', () => {
    const before = [sitesWith({})];
    const after = [sitesWith({ selected: 'site:1' })];
    expect(summary(planMount(before, after, presentWith(before)))).toEqual([
      'setFilter sites-selection-casing',
      'setFilter sites-selection',
    ]);
  });

  it('sends new rows once', () => {
    const before = [sitesWith({})];
    const moved = LAYERS.sites.sources([], { maximum: 5, unit: 'individuals', passport: null });
    const steps = planMount(before, [sitesWith({}, moved)], presentWith(before));
    expect(summary(steps)).toEqual(['setData ws-sites']);
  });

  it('takes away a layer before its source', () => {
    const before = [sitesWith({}), CROSSINGS];
    const steps = summary(planMount(before, [sitesWith({})], presentWith(before)));
    expect(steps).toEqual([
      'removeLayer crossings-leaders',
      'removeLayer crossings-selection',
      'removeLayer crossings-icons',
      'removeLayer crossings-volumes',
      'removeSource ws-crossings',
    ]);
  });

  it('adds everything again after a new base map swept it away', () => {
    const before = [sitesWith({})];
    const steps = summary(planMount(before, before, presentWith([])));
    expect(steps[0]).toBe('addSource ws-sites');
    expect(steps.filter((step) => step.startsWith('addLayer'))).toHaveLength(6);
  });

  it('moves layers of one slot where their order changes, and no others', () => {
    const hosts = pictureOf(
      LAYERS.hostCommunities,
      LAYERS.hostCommunities.sources([], { maximum: 0, unit: 'individuals', passport: null }),
      { params: LAYERS.hostCommunities.params.parse({}), theme: 'light' },
    );
    const before = [sitesWith({}), hosts, CROSSINGS];
    const present = { ...presentWith(before), layers: mountedOn(before) };
    const steps = summary(planMount(before, [hosts, sitesWith({}), CROSSINGS], present));
    expect(steps.filter((step) => !step.startsWith('moveLayer'))).toEqual([]);
    expect(steps.slice(0, 4)).toEqual([
      'moveLayer hostCommunities-circles',
      'moveLayer hostCommunities-pictures',
      'moveLayer sites-circles',
      'moveLayer sites-pictures',
    ]);
    expect(planMount(before, before, present)).toEqual([]);
  });

  it('takes away nothing that is already gone', () => {
    expect(planMount([CROSSINGS], [], presentWith([]))).toEqual([]);
  });
});
