import { describe, expect, it } from 'vitest';
import { catalogProblems, lockfileProblems } from './check-versions.mjs';

const PAIR: readonly (readonly [string, string])[] = [
  ['@electric-sql/pglite', '0.5.8'],
  ['@electric-sql/pglite-postgis', '0.2.8'],
];

describe('the catalog of versions', () => {
  it('holds when everything is pinned and the database is the exact pair', () => {
    expect(catalogProblems(new Map([...PAIR, ['@types/node', '^20.19.0']]))).toEqual([]);
  });

  it.each<{ readonly name: string; readonly version: string; readonly problem: string }>([
    { name: 'hono', version: '^4.0.0', problem: 'hono ^4.0.0 is not pinned' },
    {
      name: '@electric-sql/pglite',
      version: '0.5.9',
      problem: '@electric-sql/pglite must be exactly 0.5.8',
    },
  ])('does not with $name $version', ({ name, version, problem }) => {
    const catalog = new Map([...PAIR, [name, version] as const]);
    expect(catalogProblems(catalog)).toEqual([`pnpm-workspace.yaml: ${problem}`]);
  });

  it('does not with tRPC in two versions', () => {
    const catalog = new Map([...PAIR, ['@trpc/client', '11.22.1'], ['@trpc/server', '11.22.0']]);
    expect(catalogProblems(catalog)).toEqual([
      'pnpm-workspace.yaml: tRPC comes in 11.22.1 and 11.22.0',
    ]);
  });
});

describe('the lockfile', () => {
  const lockfile = (entries: string): string =>
    `catalogs:\n\npackages:\n\n${entries}\nsnapshots:\n\n  'zod@4.6.7': {}\n`;
  const entry = (id: string): string => `  ${id}:\n    resolution: {integrity: sha512-x}\n\n`;

  it('holds with one copy of what must be one', () => {
    const entries = [`zod@4.6.7`, `'@types/zod@1.0.0'`, 'ms@2.0.0', 'ms@2.1.0'].map(entry).join('');
    expect(lockfileProblems(lockfile(entries))).toEqual([]);
  });

  it('does not with a second copy of it', () => {
    const entries = ['zod@4.6.7', 'zod@3.0.0'].map(entry).join('');
    expect(lockfileProblems(lockfile(entries))).toEqual([
      'pnpm-lock.yaml: holds zod more than once',
    ]);
  });

  it('does not with the address of a package', () => {
    const fetched = `  a@1.0.0:\n    resolution: {integrity: x, tarball: https://example.org/a.tgz}\n`;
    expect(lockfileProblems(lockfile(fetched))).toEqual([
      'pnpm-lock.yaml: names the address https://example.org/a.tgz',
    ]);
  });
});
