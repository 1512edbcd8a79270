import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '@waystation/roads';
import { osmFile } from '@waystation/roads/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readGraph, writeGraph } from './graph-on-disk';

const ABOUT = { source: 'town.osm.pbf', dataOn: '2026-10-01', builtAt: '2026-10-02T08:00:00Z' };

const MAP = {
  nodes: [
    { id: 1, lon: 30, lat: 0 },
    { id: 2, lon: 30.045, lat: 0 },
  ],
  ways: [{ refs: [1, 2], tags: { highway: 'primary' } }],
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waystation-graph-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a graph takes the place of what a killed import left, and of nothing else', async () => {
  const left = ['all.graph.12.part', 'other.graph.12.part', 'notes.txt'];
  for (const name of [...left, 'all.graph.34.part']) {
    writeFileSync(join(folder, name), 'half');
  }
  for (const name of left) {
    utimesSync(join(folder, name), 0, 0);
  }
  const path = join(folder, 'all.graph');
  await writeGraph(path, (await buildGraph(osmFile(MAP))).graph, ABOUT);
  expect(readdirSync(folder).toSorted()).toEqual([
    'all.graph',
    'all.graph.34.part',
    'notes.txt',
    'other.graph.12.part',
  ]);
  expect((await readGraph(path)).about).toEqual(ABOUT);
});
