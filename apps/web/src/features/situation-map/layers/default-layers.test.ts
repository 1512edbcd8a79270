import { anIndicator } from '@waystation/domain/testing';
import { layerLook } from '@waystation/scene';
import {
  defaultLayers,
  EMPTY_MAP_STATE,
  freshLayer,
  knownLayers,
  offeredLayers,
} from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { withLayerShown, withOpacity } from '../../layer-panel/change-layers';

const counts = { sites: 0, sitesWithoutCoordinates: 0, centres: 0, crossings: 0, flows: 0 };
const COLUMN = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;
const ROUNDS = { from: 'rounds', ...COLUMN } as const;
const FLOWS = { from: 'flows', ...COLUMN } as const;
const SERIES = [anIndicator('one'), anIndicator('two')];
const NO_SERIES = SERIES.slice(2);

const SOUTH_SUDAN = {
  indicators: SERIES.slice(1),
  counts: { ...counts, sites: 3_335, centres: 6 },
};
const LIBYA = {
  indicators: NO_SERIES,
  counts: { ...counts, centres: 12, crossings: 20, flows: 300 },
};

const OF_ROUNDS_AND_SITES = [
  'areas',
  'sites',
  'origins',
  'centres',
  'crossings',
  'hostCommunities',
  'uncountedSites',
  'clusters',
  'density',
  'areaCircles',
  'coverage',
] as const;

describe('the layers of an operation', () => {
  it.each([
    {
      operation: 'with rounds and sites',
      overview: SOUTH_SUDAN,
      indicator: ROUNDS,
      offered: OF_ROUNDS_AND_SITES,
      shown: ['areas', 'sites', 'origins', 'centres'],
    },
    {
      operation: 'with two series that count the same',
      overview: { ...SOUTH_SUDAN, indicators: SERIES },
      indicator: ROUNDS,
      offered: [...OF_ROUNDS_AND_SITES.slice(0, -1), 'spreads', 'coverage'],
      shown: ['areas', 'sites', 'origins', 'centres'],
    },
    {
      operation: 'with movements',
      overview: LIBYA,
      indicator: FLOWS,
      offered: ['areas', 'arrivals', 'onward', 'centres', 'crossings', 'areaCircles'],
      shown: ['areas', 'arrivals', 'centres', 'crossings'],
    },
    {
      operation: 'with more sites than one can see',
      overview: { indicators: NO_SERIES, counts: { ...counts, sites: 5_001 } },
      indicator: ROUNDS,
      offered: OF_ROUNDS_AND_SITES,
      shown: ['areas', 'sites', 'origins', 'clusters'],
    },
    {
      operation: 'without data',
      overview: { indicators: NO_SERIES, counts },
      indicator: null,
      offered: ['centres', 'crossings'],
      shown: [],
    },
  ] as const)('$operation: offered, and shown at first', ({ overview, indicator, ...expected }) => {
    const offered = offeredLayers(overview, indicator);
    const shown = defaultLayers(overview, offered).map(({ id }) => id);
    expect({ offered, shown }).toMatchObject({ offered: expected.offered, shown: expected.shown });
  });
});

const SHOWN = [freshLayer('areas'), freshLayer('sites')];

describe('changing layers', () => {
  it('hides one and leaves the others as they are', () => {
    expect(withLayerShown(SHOWN, freshLayer('areas'), false)).toEqual([freshLayer('sites')]);
  });

  it('shows one once, however often it is asked for', () => {
    const twice = withLayerShown(SHOWN, freshLayer('sites'), true);
    expect(twice.filter(({ id }) => id === 'sites')).toHaveLength(1);
  });

  it('changes the opacity of one', () => {
    expect(withOpacity(SHOWN, 'sites', 35)).toEqual([
      freshLayer('areas'),
      { id: 'sites', opacity: 35 },
    ]);
  });

  it('leaves out layers that do not exist, and names them', () => {
    expect(knownLayers([...SHOWN, { id: 'wells', opacity: 100 }], ['areas', 'sites'])).toEqual({
      layers: SHOWN,
      unknown: ['wells'],
    });
  });
});

describe('the look of a layer', () => {
  const sel = { kind: 'site', id: 'site:1' } as const;

  it('is hidden where the state does not name it', () => {
    const look = layerLook('sites', [], { sel: null, selects: 'site' });
    expect(look).toEqual({ visible: false, opacity: 1, selected: null });
  });

  it('has the opacity of the state and the selection where it is one of its rows', () => {
    const shown = [{ id: 'sites', opacity: 35 }];
    expect(layerLook('sites', shown, { sel, selects: 'site' })).toEqual({
      visible: true,
      opacity: 0.35,
      selected: 'site:1',
    });
    expect(layerLook('areas', shown, { sel, selects: 'area' }).selected).toBeNull();
    expect(EMPTY_MAP_STATE.sel).toBeNull();
  });
});
