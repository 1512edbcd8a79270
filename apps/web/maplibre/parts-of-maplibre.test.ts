import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { partsOfMaplibre } from './parts-of-maplibre';

const bundle = readFileSync(createRequire(import.meta.url).resolve('maplibre-gl'), 'utf8');

describe('the parts of MapLibre', () => {
  it('are the three functions that its release holds, whole', () => {
    const { shared, worker, index } = partsOfMaplibre(bundle);
    for (const part of [shared, worker, index]) {
      expect(() => new Function(`return ${part}`)).not.toThrow();
    }
    expect(index).toContain('new Worker(');
    expect(worker).toContain('importScripts');
    const inParts = shared.length + worker.length + index.length;
    expect(bundle.length - inParts).toBeLessThan(4_000);
  });

  it('are missed where a release is built in another way', () => {
    const other = bundle.replace('define("worker"', 'define("labourer"');
    expect(() => partsOfMaplibre(other)).toThrow('no part "worker"');
  });
});
