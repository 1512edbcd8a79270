import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWorkspace } from '../workspace/in-workspace.mjs';
import { dependenciesFingerprint, sourcesFingerprint } from './fingerprints.mjs';

const FILES = {
  'package.json': { name: 'waystation' },
  'pnpm-lock.yaml': 'lockfileVersion: 9',
  'pnpm-workspace.yaml': 'packages: []',
  'turbo.json': {},
  'apps/web/package.json': { name: '@waystation/web' },
  'apps/web/dist/index.html': '<p>built</p>',
  'packages/domain/package.json': { name: '@waystation/domain' },
  'packages/domain/src/index.ts': 'export const a = 1;',
  'data/towns.csv': 'name\nBentiu',
};

/** Whether each fingerprint is another after a file was written. */
const changedBy = (path: string, text: string): { dependencies: boolean; sources: boolean } =>
  inWorkspace(FILES, (root) => {
    const before = [dependenciesFingerprint(root), sourcesFingerprint(root)];
    writeFileSync(join(root, path), text);
    return {
      dependencies: dependenciesFingerprint(root) !== before[0],
      sources: sourcesFingerprint(root) !== before[1],
    };
  });

describe('what decides whether to install and to build again', () => {
  it.each([
    { path: 'pnpm-lock.yaml', dependencies: true, sources: true },
    { path: 'packages/domain/package.json', dependencies: true, sources: true },
    { path: 'packages/domain/src/index.ts', dependencies: false, sources: true },
    { path: 'packages/domain/src/added.ts', dependencies: false, sources: true },
    { path: 'data/towns.csv', dependencies: false, sources: true },
    { path: 'turbo.json', dependencies: false, sources: true },
    { path: 'apps/web/dist/index.html', dependencies: false, sources: false },
    { path: 'README.md', dependencies: false, sources: false },
  ])('after a change of $path: install $dependencies, build $sources', ({ path, ...expected }) => {
    expect(changedBy(path, '{ "name": "another" }')).toEqual(expected);
  });

  it('is the same while nothing changes', () => {
    inWorkspace(FILES, (root) => {
      expect(sourcesFingerprint(root)).toBe(sourcesFingerprint(root));
    });
  });
});
