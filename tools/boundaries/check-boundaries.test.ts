import { describe, expect, it } from 'vitest';
import { inWorkspace } from '../workspace/in-workspace.mjs';
import { checkBoundaries } from './check-boundaries.mjs';

type Dependencies = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, string | object>>;

const manifest = (
  name: string,
  dependencies: Dependencies = {},
  devDependencies: Dependencies = {},
) => ({
  name: `@waystation/${name}`,
  dependencies,
  devDependencies,
});

const HERE = 'workspace:*';

/** A small workspace in which everything is as drawn. */
const AS_DRAWN: Files = {
  'packages/domain/package.json': manifest('domain', { zod: '4' }, { '@types/geojson': '1' }),
  'packages/domain/src/index.ts': `export { place } from './place';\nexport type { A } from 'geojson';`,
  'packages/domain/src/place.ts': `import { z } from 'zod';\nexport const place = z.string();`,
  'packages/i18n/package.json': manifest('i18n', { '@waystation/domain': HERE }),
  'packages/i18n/src/index.ts': `import { place } from '@waystation/domain';\nimport { b } from '#b';`,
  'packages/i18n/src/b.ts': `export const b = 1;`,
  'packages/store/package.json': manifest('store', { '@waystation/domain': HERE }, { vitest: '4' }),
  'packages/store/src/index.ts': `import { readFileSync } from 'node:fs';\nexport const store = 1;`,
  'packages/store/src/later.ts': `export const load = (name: string) => import(name);`,
  'packages/store/src/index.test.ts': `import { it } from 'vitest';`,
  'packages/store/test/helper.ts': `import { it } from 'vitest';`,
  'packages/api/package.json': manifest('api', { '@waystation/domain': HERE }),
  'packages/api/src/index.ts': `import type { place } from '@waystation/domain';`,
  'packages/contract/package.json': manifest('contract', { '@waystation/api': HERE }),
  'packages/contract/src/index.ts': `export type { Router } from '@waystation/api';`,
  'apps/web/package.json': manifest('web', {
    '@waystation/contract': HERE,
    '@waystation/domain': HERE,
  }),
  'apps/web/src/main.tsx': `import type { Router } from '@waystation/contract';`,
};

const problemsWith = (planted: Files): readonly string[] =>
  inWorkspace({ ...AS_DRAWN, ...planted }, checkBoundaries);

describe('a workspace that is as drawn', () => {
  it('has no problems', () => {
    expect(problemsWith({})).toEqual([]);
  });
});

describe('a planted violation is reported', () => {
  const web = (source: string): Files => ({ 'apps/web/src/main.tsx': source });
  it.each<{ readonly what: string; readonly planted: Files; readonly problem: string }>([
    {
      what: 'an import that the drawing forbids',
      planted: web(`\nimport { store } from '@waystation/store';`),
      problem: 'apps/web/src/main.tsx:2: web may not import store',
    },
    {
      what: 'the same, exported from',
      planted: web(`export * from '@waystation/store';`),
      problem: 'apps/web/src/main.tsx:1: web may not import store',
    },
    {
      what: 'the same, loaded later',
      planted: web(`const store = await import('@waystation/store');`),
      problem: 'apps/web/src/main.tsx:1: web may not import store',
    },
    {
      what: 'the same, as a type in passing',
      planted: web(`type Store = import('@waystation/store').Store;`),
      problem: 'apps/web/src/main.tsx:1: web may not import store',
    },
    {
      what: 'a value of the contract in the browser',
      planted: web(`import { type Router, router } from '@waystation/contract';`),
      problem: 'apps/web/src/main.tsx:1: web may import only types of contract',
    },
    {
      what: 'the api behind the contract',
      planted: web(`import type { Router } from '@waystation/api';`),
      problem: 'apps/web/src/main.tsx:1: web may not import api',
    },
    {
      what: "a path into another package's folder",
      planted: web(`import { place } from '../../../packages/domain/src/place';`),
      problem:
        'apps/web/src/main.tsx:1: web reaches out of its package to packages/domain/src/place',
    },
    {
      what: 'an undeclared dependency',
      planted: web(`import { map } from 'maplibre-gl/dist/map.js?url';`),
      problem: 'apps/web/src/main.tsx:1: web imports maplibre-gl without declaring it',
    },
    {
      what: 'a package of the workspace that is drawn but not declared',
      planted: web(`import { t } from '@waystation/i18n';`),
      problem: 'apps/web/src/main.tsx:1: web imports @waystation/i18n without declaring it',
    },
    {
      what: 'a development dependency in what is shipped',
      planted: { 'packages/store/src/index.ts': `import { it } from 'vitest';` },
      problem:
        'packages/store/src/index.ts:1: store ships vitest, which is only a development dependency',
    },
    {
      what: 'Node in a package that also runs in browsers',
      planted: { 'packages/i18n/src/index.ts': `import { join } from 'node:path';` },
      problem: 'packages/i18n/src/index.ts:1: i18n is pure and may not use node:path',
    },
    {
      what: 'a foreign package in the domain',
      planted: { 'packages/domain/src/place.ts': `import { sum } from 'lodash';` },
      problem:
        'packages/domain/src/place.ts:1: domain may import nothing foreign but zod, not lodash',
    },
    {
      what: 'a dependency that is declared against the drawing',
      planted: {
        'packages/api/package.json': manifest('api', {
          '@waystation/store': HERE,
          '@waystation/domain': HERE,
        }),
      },
      problem: 'packages/api/package.json: api may not depend on store',
    },
    {
      what: 'a package without a place in the drawing',
      planted: { 'packages/tracker/package.json': manifest('tracker') },
      problem:
        'packages/tracker/package.json: tracker has no place in tools/boundaries/drawing.mjs',
    },
    {
      what: 'two files that import each other',
      planted: { 'packages/i18n/src/b.ts': `import type { i } from './index';` },
      problem:
        'imports go round: packages/i18n/src/b.ts > packages/i18n/src/index.ts > packages/i18n/src/b.ts',
    },
  ])('$what', ({ planted, problem }) => {
    expect(problemsWith(planted)).toEqual([problem]);
  });
});
