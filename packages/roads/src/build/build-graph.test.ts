import { describe, expect, it } from 'vitest';
import { fileOf, osmBytes, osmFile, type TestMap } from '../../test/write-osm';
import { createJourneyPlanner } from '../search/journeys';
import { buildGraph } from './build-graph';

/** A road of two kilometres with a bend, met in the middle by a track. */
const VILLAGE: TestMap = {
  nodes: [
    { id: 10, lon: 30, lat: 0 },
    { id: 11, lon: 30.005, lat: 0 },
    { id: 12, lon: 30.01, lat: 0 },
    { id: 9_000_000_000, lon: 30.01, lat: 0.01 },
    { id: 14, lon: 30.02, lat: 0 },
    { id: 15, lon: 30.5, lat: 0.5 },
  ],
  ways: [
    { refs: [10, 11, 12, 14], tags: { highway: 'primary', name: 'Road' } },
    { refs: [12, 9_000_000_000], tags: { highway: 'track' } },
    { refs: [10, 15], tags: { building: 'yes' } },
  ],
  dataAt: 1_369_767_544,
};

describe('a graph built of an OSM file', () => {
  it('has junctions only where roads meet or end, and keeps their corners', async () => {
    const { graph } = await buildGraph(osmFile(VILLAGE));
    expect(graph.firstArc).toHaveLength(4 + 1);
    expect(graph.edgeTail).toHaveLength(3);
    expect(graph.pointLon).toHaveLength(3 + 2 + 2);
    expect(graph.arcHead).toHaveLength(6);
  });

  it.each([
    { name: 'plain blocks', map: { ...VILLAGE, isCompressed: false } },
    { name: 'nodes one by one', map: { ...VILLAGE, isDense: false } },
  ])('is the same from $name', async ({ map }) => {
    const [one, other] = await Promise.all([
      buildGraph(osmFile(VILLAGE)),
      buildGraph(osmFile(map)),
    ]);
    expect(other).toEqual(one);
  });

  it('says when the data was current', async () => {
    expect((await buildGraph(osmFile(VILLAGE))).dataAt).toBe(1_369_767_544);
    const { dataAt: _, ...undated } = VILLAGE;
    expect((await buildGraph(osmFile(undated))).dataAt).toBeNull();
  });

  it('measures along the corners and keeps to the speed of the class', async () => {
    const { graph } = await buildGraph(osmFile(VILLAGE));
    const [journey] = createJourneyPlanner(graph)({
      from: [30, 0],
      to: [[30.02, 0]],
      mode: 'car',
      closures: [],
    });
    // 0.02 degrees of the equator of a sphere of 6,371.0088 km, at 65 km/h.
    expect(journey).toMatchObject({ kind: 'road', metres: 2_224, seconds: 123 });
  });

  it('keeps a ferry to its timetable, over all its parts', async () => {
    const map: TestMap = {
      ...VILLAGE,
      ways: [
        { refs: [10, 11, 12, 14], tags: { route: 'ferry', duration: '00:40' } },
        { refs: [12, 9_000_000_000], tags: { highway: 'track' } },
      ],
    };
    const { graph } = await buildGraph(osmFile(map));
    const [whole, half] = createJourneyPlanner(graph)({
      from: [30, 0],
      to: [
        [30.02, 0],
        [30.01, 0],
      ],
      mode: 'foot',
      closures: [],
    });
    expect(whole).toMatchObject({ seconds: 2_400 });
    expect(half).toMatchObject({ seconds: 1_200 });
  });

  it('lets vehicles go one way and people on foot both', async () => {
    const tags = { highway: 'primary', oneway: 'yes' };
    const ways = [
      { refs: [10, 11, 12, 14], tags },
      { refs: [14, 9_000_000_000, 10], tags },
    ];
    const { graph } = await buildGraph(osmFile({ ...VILLAGE, ways }));
    const plan = createJourneyPlanner(graph);
    const back = { from: [30.015, 0], to: [[30.004, 0]], closures: [] } as const;
    const there = { from: [30.004, 0], to: [[30.015, 0]], closures: [] } as const;
    expect(plan({ ...there, mode: 'car' })).toMatchObject([{ kind: 'road', metres: 1_223 }]);
    expect(plan({ ...back, mode: 'car' })).toMatchObject([{ kind: 'road', metres: 4_146 }]);
    expect(plan({ ...back, mode: 'foot' })).toMatchObject([{ kind: 'road', metres: 1_223 }]);
  });

  it.each([
    { name: 'out of which no vehicle gets', oneway: 'yes' },
    { name: 'into which no vehicle gets', oneway: '-1' },
  ])('puts vehicles on no lane $name, and people on foot on it', async ({ oneway }) => {
    const lane = { refs: [14, 15], tags: { highway: 'primary', oneway } };
    const nodes = [...VILLAGE.nodes.slice(0, 5), { id: 15, lon: 30.03, lat: 0 }];
    const { graph } = await buildGraph(osmFile({ nodes, ways: [...VILLAGE.ways, lane] }));
    const plan = createJourneyPlanner(graph);
    const out = { from: [30.03, 0], to: [[30, 0]], closures: [] } as const;
    const home = { from: [30, 0], to: [[30.03, 0]], closures: [] } as const;
    expect(plan({ ...out, mode: 'car' })).toMatchObject([{ kind: 'road', toRoadMetres: 1_112 }]);
    expect(plan({ ...home, mode: 'car' })).toMatchObject([{ kind: 'road', fromRoadMetres: 1_112 }]);
    expect(plan({ ...out, mode: 'foot' })).toMatchObject([{ kind: 'road', toRoadMetres: 0 }]);
  });

  it('cuts roads where the extract ends', async () => {
    const nodes = VILLAGE.nodes.filter(({ id }) => id !== 14);
    const { graph } = await buildGraph(osmFile({ ...VILLAGE, nodes }));
    expect(graph.edgeTail).toHaveLength(2);
  });

  it('leaves out a net of a few roads that leads to no other', async () => {
    const far = Array.from({ length: 60 }, (_, at) => ({ id: 100 + at, lon: 31, lat: at / 1_000 }));
    const map: TestMap = {
      nodes: [...VILLAGE.nodes, ...far],
      ways: [
        ...VILLAGE.ways,
        ...far.slice(1).map(({ id }) => ({ refs: [id - 1, id], tags: { highway: 'primary' } })),
      ],
    };
    expect((await buildGraph(osmFile(map))).graph.edgeTail).toHaveLength(59);
  });
});

describe('a file that is no graph', () => {
  const bytes = osmBytes(VILLAGE);
  const scrambled = (byte: number, at: number, all: Uint8Array): number =>
    at > all.length - 60 ? 0xff : byte;

  it.each([
    { name: 'cut short', file: fileOf(bytes.subarray(0, bytes.length - 9)), says: 'not a whole' },
    { name: 'text', file: fileOf(new TextEncoder().encode('<osm version="0.6">')), says: 'whole' },
    { name: 'empty', file: fileOf(new Uint8Array()), says: 'no road' },
    {
      name: 'without roads',
      file: osmFile({ ...VILLAGE, ways: VILLAGE.ways.slice(2) }),
      says: 'no road',
    },
    { name: 'without nodes', file: osmFile({ ...VILLAGE, nodes: [] }), says: 'not where they are' },
    {
      name: 'with the positions of crossroads only',
      file: osmFile({
        ...VILLAGE,
        nodes: VILLAGE.nodes.filter(({ id }) => id === 10 || id === 12),
      }),
      says: 'not where they are',
    },
    {
      name: 'with positions in its ways',
      file: osmFile({ ...VILLAGE, features: ['OsmSchema-V0.6', 'LocationsOnWays'] }),
      says: 'LocationsOnWays',
    },
    {
      name: 'with a block that is nonsense',
      file: fileOf(osmBytes({ ...VILLAGE, isCompressed: false }).map(scrambled)),
      says: 'not a whole',
    },
    {
      name: 'a history',
      file: osmFile({ ...VILLAGE, features: ['OsmSchema-V0.6', 'HistoricalInformation'] }),
      says: 'HistoricalInformation',
    },
  ])('is refused with a sentence: $name', async ({ file, says }) => {
    await expect(buildGraph(file)).rejects.toThrow(says);
  });
});
