import { chooseBreaks, countClasses, DEFAULT_BREAKS, flowScale } from '@waystation/cartography';
import { AreaColumns, AreaFigures, AreaShapes, PresentByOrigin } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAreaShapes } from '#areas/area-geometry';
import { areaRows } from '#areas/area-rows';
import { areas } from '#areas/areas';
import { flowFate, scalableValues } from '#flows/flow-rows';
import { origins } from '#flows/flows';
import { gazetteerOf } from '#flows/gazetteer';
import { originRows } from '#flows/origin-rows';
import { ROUND_11 } from './four-counties';
import { hasSharedData, sharedText } from './shared-data';
import { topologyOf } from './topology-of';

const Boundaries = z.object({
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()),
      geometry: z.object({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(z.array(z.array(z.array(z.number())))),
      }),
    }),
  ),
});

/** The rows of DTM's published file of one report date, baseline only, at county level. */
const apiRows = (date: string) => {
  const [header = '', ...lines] = sharedText('ssd/dtm_api_ssd_2014-2025.csv').trim().split('\n');
  const names = header.split(',');
  return lines
    .map((line) => {
      const cells = line.split(',');
      return (name: string): string => cells[names.indexOf(name)] ?? '';
    })
    .filter(
      (cell) =>
        cell('operation') === 'Mobility Tracking' &&
        cell('adminLevel') === '2' &&
        cell('assessmentType') === 'BA' &&
        cell('reportingDate').startsWith(date),
    );
};

const sums = (keyed: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [key, value] of keyed) {
    found.set(key, (found.get(key) ?? 0) + value);
  }
  return found;
};

const columnsOf = (level: 1 | 2) => {
  const file =
    level === 1 ? 'ssd/cod_ab_ssd_adm1_20210924.geojson' : 'ssd/cod_ab_ssd_adm2_20180817.geojson';
  const { features } = Boundaries.parse(JSON.parse(sharedText(file)));
  const of = (name: string) => features.map(({ properties }) => String(properties[name]));
  const columns = AreaColumns.parse({
    level,
    validOn: level === 1 ? '2021-09-24' : '2018-08-17',
    pcode: of(`ADM${level}_PCODE`),
    names: of(`ADM${level}_EN`).map((en) => ({ en })),
    parent: level === 1 ? features.map(() => 'SSD') : of('ADM1_PCODE'),
    longitude: features.map(({ geometry }) => geometry.coordinates[0]?.[0]?.[0]?.[0]),
    latitude: features.map(({ geometry }) => geometry.coordinates[0]?.[0]?.[0]?.[1]),
    areaKm2: features.map(() => 1),
  });
  return { columns, geometries: features.map(({ geometry }) => geometry) };
};

const CONTEXT = {
  relation: 'count',
  total: 2_017_236,
  unit: 'individuals',
  passport: ROUND_11,
} as const;

describe.skipIf(!hasSharedData)('round 11 of South Sudan', () => {
  const counties = () => {
    const { columns, geometries } = columnsOf(2);
    const values = sums(
      apiRows('2021-09-30').map((cell) => [cell('admin2Pcode'), Number(cell('numPresentIdpInd'))]),
    );
    const figures = AreaFigures.parse({
      indicator: 'idp.individuals.stock.mobility-tracking',
      level: 2,
      askedFor: '2021-12-02',
      ownPassports: null,
      passport: ROUND_11,
      pcode: columns.pcode,
      value: columns.pcode.map((pcode) => values.get(pcode) ?? null),
      absence: columns.pcode.map((pcode) => (values.has(pcode) ? null : 'notAssessed')),
      carriedOver: columns.pcode.map(() => false),
      total: 2_017_236,
      totalAbsence: null,
      unplaced: { areas: 0, value: null },
    });
    const parents = new Map(columns.pcode.map((pcode, index) => [pcode, columns.parent[index]]));
    const shapes = AreaShapes.parse({
      level: 2,
      validOn: '2018-08-17',
      topologies: [topologyOf(columns.pcode, geometries)],
    });
    const geometry = readAreaShapes(
      shapes,
      (pcode) => [...parents].find(([each]) => each === pcode)?.[1] ?? null,
    );
    return { rows: areaRows(columns, figures, geometry), geometry };
  };

  it('fits the hand-set classes, with the counts of the design and its two suppressed ones', () => {
    const { rows } = counties();
    const values = rows.flatMap(({ value }) => value ?? []);
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(2_017_236);
    const breaks = chooseBreaks(values);
    expect(breaks).toBe(DEFAULT_BREAKS);
    expect(countClasses(values, breaks)).toEqual([12, 22, 24, 12, 8]);
    expect(areas.legend(rows, { ...CONTEXT, breaks })).toMatchObject({
      classes: [{ from: 60_001, to: 174_545, count: 8 }, {}, {}, {}, {}],
    });
  });

  it('has all 79 counties drawn, one of them not assessed', () => {
    const { rows, geometry } = counties();
    const breaks = DEFAULT_BREAKS;
    const sources = areas.sources(rows, { ...CONTEXT, breaks });
    const features = sources['ws-areas']?.data.features ?? [];
    const patterned = features.filter(({ properties }) => 'pattern' in properties);
    expect(features).toHaveLength(79);
    expect(patterned.map(({ properties }) => properties.key)).toEqual(['SS0807']);
    expect(geometry.lines.map(({ kind }) => kind)).toEqual([
      'county',
      'state',
      'international',
      'disputed',
    ]);
  });
});

describe.skipIf(!hasSharedData)('round 10 of South Sudan', () => {
  it('draws eleven flows between states from 4 500 people on, as the mockup does', () => {
    const { columns } = columnsOf(1);
    const pairs = sums(
      apiRows('2020-12-31').map((cell) => [
        `${cell('idpOriginAdmin1Pcode')}>${cell('admin1Pcode')}`,
        Number(cell('numPresentIdpInd')),
      ]),
    );
    const present = PresentByOrigin.parse({
      askedFor: '2020-12-31',
      indicator: 'idp.individuals.stock.mobility-tracking',
      passport: { ...ROUND_11, asOf: '2020-12-31', roundNumber: 10 },
      unknownOrForeign: null,
      pairs: [...pairs].map(([pair, value]) => {
        const [from = '', to = ''] = pair.split('>');
        const isState = /^SS\d\d$/.test(from);
        return {
          from: isState ? { kind: 'area', pcode: from } : { kind: 'notStated' },
          to,
          value,
          absence: null,
        };
      }),
    });
    const rows = originRows(present, gazetteerOf([columns], []), 'individuals');
    const scale = flowScale(scalableValues(rows));
    expect(scale).toEqual({ maximum: 56_333, threshold: 4_500 });
    expect(rows.filter((row) => flowFate(row, scale) === 'drawn')).toHaveLength(11);
    expect(origins.legend(rows, { scale, olderRound: null })).toMatchObject({
      counts: { drawn: 11, sameArea: 10 },
    });
  });
});
