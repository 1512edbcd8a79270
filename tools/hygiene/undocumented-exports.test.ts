import { describe, expect, it } from 'vitest';
import { undocumentedExports } from './undocumented-exports.mjs';

describe('an export', () => {
  it.each([
    '/** A place. */\nexport const place = 1;',
    '/** Finds it. */\nexport async function find() {}',
    '/** A place. */\nexport const Place = z.object({});\nexport type Place = z.infer<typeof Place>;',
    "export { place } from './place';",
    "export * from './place';",
    'const place = 1;',
  ])('needs no more than: %j', (source) => {
    expect(undocumentedExports('a.ts', source)).toEqual([]);
  });

  it.each([
    { source: 'export const place = 1;', problem: '1: exports place without a sentence' },
    {
      source: '// A place.\nexport type Place = 1;',
      problem: '2: exports Place without a sentence',
    },
    {
      source: '/* A place. */\nexport class Place {}',
      problem: '2: exports Place without a sentence',
    },
    {
      source: '/** One. */\nexport const one = 1;\nexport async function two() {}',
      problem: '3: exports two without a sentence',
    },
  ])('is found in $source', ({ source, problem }) => {
    expect(undocumentedExports('a.ts', source)).toEqual([problem]);
  });
});
