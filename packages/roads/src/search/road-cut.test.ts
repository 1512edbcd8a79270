import { beforeAll, describe, expect, it } from 'vitest';
import { osmFile, type TestMap } from '../../test/write-osm';
import { buildGraph } from '../build/build-graph';
import { decodeGraph, encodeGraph } from '../graph/graph-file';
import type { RoadGraph } from '../graph/road-graph';
import { createJourneyPlanner } from './journeys';
import { roadCut } from './road-cut';

const METRE = 1 / 111_195;

/**
 * On the equator: a main road with a footpath 50 m beside it, and 30 km east a motorway of two
 * carriageways, 20 m apart.
 */
const MAP: TestMap = {
  nodes: [
    { id: 1, lon: 30, lat: 0 },
    { id: 2, lon: 30.1, lat: 0 },
    { id: 3, lon: 30, lat: 50 * METRE },
    { id: 4, lon: 30.1, lat: 50 * METRE },
    { id: 5, lon: 30.3, lat: 0 },
    { id: 6, lon: 30.4, lat: 0 },
    { id: 7, lon: 30.3, lat: 20 * METRE },
    { id: 8, lon: 30.4, lat: 20 * METRE },
    { id: 9, lon: 30.42, lat: 10 * METRE },
  ],
  ways: [
    { refs: [1, 2], tags: { highway: 'primary', ref: 'N12', name: ' Nimule  Road ' } },
    { refs: [1, 3, 4, 2], tags: { highway: 'path' } },
    { refs: [2, 5], tags: { highway: 'track' } },
    { refs: [5, 6], tags: { highway: 'trunk', ref: 'M1', oneway: 'yes' } },
    { refs: [6, 9, 8], tags: { highway: 'trunk_link', oneway: 'yes' } },
    { refs: [8, 7], tags: { highway: 'trunk', ref: 'M1', oneway: 'yes' } },
    { refs: [7, 5], tags: { highway: 'trunk_link', oneway: 'yes' } },
  ],
};

describe('which road a closure cuts', () => {
  let graph: RoadGraph;
  beforeAll(async () => {
    graph = (await buildGraph(osmFile(MAP))).graph;
  });
  const cut = (lon: number, lat: number, modes: readonly ('car' | 'foot')[] = ['car', 'foot']) =>
    roadCut(graph, { at: [lon, lat], radiusMetres: 100 }, modes);

  it('is told by number, name and class, where, how far off, and how much of it', () => {
    expect(cut(30.05, -40 * METRE, ['car'])).toEqual({
      kind: 'cut',
      roads: [
        {
          highway: 'primary',
          ref: 'N12',
          name: 'Nimule Road',
          at: [expect.closeTo(30.05, 6), 0],
          metres: 40,
          stretches: 1,
          vehicleDirections: 2,
        },
      ],
    });
  });

  it('is the nearest first, without a name where it has none', () => {
    expect(cut(30.05, 40 * METRE)).toMatchObject({
      roads: [
        { highway: 'path', ref: null, name: null, metres: 10, vehicleDirections: 0 },
        { ref: 'N12', metres: 40 },
      ],
    });
  });

  it('is one that those it is closed to may use: a path beside it is none for vehicles', () => {
    const at = 140 * METRE;
    expect(cut(30.05, at, ['foot'])).toMatchObject({ roads: [{ highway: 'path', metres: 90 }] });
    expect(cut(30.05, at, ['car'])).toMatchObject({ roads: [{ ref: 'N12', metres: 140 }] });
    const [journey] = createJourneyPlanner(graph)({
      from: [30, 0],
      to: [[30.1, 0]],
      mode: 'car',
      closures: [{ at: [30.05, at], radiusMetres: 100 }],
    });
    expect(journey).toMatchObject({ kind: 'none', reason: 'noWay', closedOnWay: [0] });
  });

  it('is both carriageways of it, also from an office beside it', () => {
    expect(cut(30.35, -300 * METRE, ['car'])).toMatchObject({
      roads: [{ ref: 'M1', metres: 300, stretches: 2, vehicleDirections: 2 }],
    });
  });

  it('is none beyond two kilometres: the nearest is named, as far as ten', () => {
    expect(cut(30.05, -2_100 * METRE)).toMatchObject({
      kind: 'outside',
      km: expect.closeTo(2.1, 1),
    });
    expect(cut(30.05, 2_100 * METRE)).toMatchObject({ kind: 'outside' });
    expect(cut(30.05, -1_900 * METRE)).toMatchObject({ kind: 'cut' });
  });

  it('is none outside the extract, also over the date line and at the poles', () => {
    for (const [lon, lat] of [
      [2.35, 48.85],
      [-179.9, 0],
      [179.9, 0],
      [30, 90],
      [30, -90],
    ] as const) {
      expect(cut(lon, lat).kind).toBe('outside');
    }
  });

  it('is told the same from the file of the graph', () => {
    const about = { source: 'x', dataOn: null, builtAt: '2026-10-02T08:00:00Z' };
    const bytes = encodeGraph(graph, about, () => '');
    const read = decodeGraph(bytes.slice().buffer, () => '').graph;
    const closure = { at: [30.05, 0] as const, radiusMetres: 100 };
    expect(roadCut(read, closure, ['car'])).toEqual(roadCut(graph, closure, ['car']));
  });
});

describe('a road too far to be cut', () => {
  it('is named where the place lies among the roads, as far as ten kilometres', async () => {
    const { graph } = await buildGraph(
      osmFile({
        nodes: [
          { id: 1, lon: 30, lat: 0 },
          { id: 2, lon: 30.2, lat: 0 },
          { id: 3, lon: 30.2, lat: 0.3 },
        ],
        ways: [{ refs: [1, 2, 3], tags: { highway: 'primary', ref: 'N12' } }],
      }),
    );
    const at = (lon: number, lat: number) =>
      roadCut(graph, { at: [lon, lat], radiusMetres: 100 }, ['car']);
    expect(at(30.15, 0.1)).toMatchObject({
      kind: 'noRoadNear',
      nearest: { ref: 'N12', metres: expect.closeTo(5_560, -2) },
    });
    expect(at(30.01, 0.29)).toEqual({ kind: 'noRoadNear', nearest: null });
  });
});
