import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { gridGraph } from '../../test/grid-graph';
import { createJourneyPlanner } from '../search/journeys';
import { decodeGraph, encodeGraph } from './graph-file';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const GRAPH = gridGraph({ size: 6, spacing: 0.01, kmhOf: (street) => 20 + street });
const ABOUT = { source: 'town.osm.pbf', dataOn: '2026-10-01', builtAt: '2026-10-02T08:00:00Z' };

/** A copy that begins where its buffer does, as a file does that was read. */
const fileOf = (bytes: Uint8Array): ArrayBuffer => {
  const file = new ArrayBuffer(bytes.length);
  new Uint8Array(file).set(bytes);
  return file;
};

describe('the file of a graph', () => {
  const bytes = encodeGraph(GRAPH, ABOUT, digest);

  it('gives back what was written, without copying it', () => {
    const file = fileOf(bytes);
    const { graph, about } = decodeGraph(file, digest);
    expect(about).toEqual(ABOUT);
    expect(graph.arcHead).toEqual(GRAPH.arcHead);
    expect(graph.pointLon).toEqual(GRAPH.pointLon);
    expect(graph.arcHead.buffer).toBe(file);
    expect(graph.labelText).toEqual(GRAPH.labelText);
    const question = {
      from: [30.001, 9.002],
      to: [[30.04, 9.05]],
      mode: 'car',
      closures: [],
    } as const;
    expect(createJourneyPlanner(graph)(question)).toEqual(createJourneyPlanner(GRAPH)(question));
  });

  it.each([
    { name: 'another kind of file', change: (file: Uint8Array) => file.fill(65, 0, 4) },
    { name: 'a changed byte', change: (file: Uint8Array) => file.fill(1, file.length - 20) },
    { name: 'a broken head', change: (file: Uint8Array) => file.fill(0, 12, 20) },
  ])('is refused: $name', ({ change }) => {
    const file = fileOf(bytes);
    change(new Uint8Array(file));
    expect(() => decodeGraph(file, digest)).toThrow('Import the roads again');
  });

  it('is not written where it could not be read again', () => {
    const unreadable = { ...ABOUT, dataOn: '+058412-01-01' };
    expect(() => encodeGraph(GRAPH, unreadable, digest)).toThrow('dataOn');
  });

  it('is refused when it is cut short', () => {
    expect(() => decodeGraph(fileOf(bytes.subarray(0, 300)), digest)).toThrow('roads again');
    expect(() => decodeGraph(new ArrayBuffer(3), digest)).toThrow('roads again');
  });
});
