import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PACKAGE_ROOT } from '../package-root';
import { readTable } from './read-table';

const require = createRequire(import.meta.url);

const SourceFile = z.object({
  sources: z.array(
    z.object({
      url: z.url(),
      licence: z.string().min(1),
      date: z.string().min(4),
      obtained: z.string(),
      files: z.record(z.string(), z.string().regex(/^sha256:[0-9a-f]{64}$/)).default({}),
    }),
  ),
  tables: z.record(z.string(), z.string().min(20)),
});

const { sources, tables } = SourceFile.parse(
  JSON.parse(readFileSync(join(PACKAGE_ROOT, 'source.json'), 'utf8')),
);

const packageFolder = (name: string): string => {
  let folder = dirname(
    require.resolve(name === 'world-atlas' ? `${name}/countries-50m.json` : name),
  );
  while (!existsSync(join(folder, 'package.json'))) {
    folder = dirname(folder);
  }
  return folder;
};

const packed = sources.flatMap(({ obtained, files }) => {
  const name = /^npm package (\S+)/.exec(obtained)?.[1] ?? '';
  return Object.entries(files).map(([file, checksum]) => ({ name, file, checksum }));
});

describe('sources of the base map', () => {
  it.each(packed)('are the files that source.json vouches for: $name $file', (source) => {
    const bytes = readFileSync(join(packageFolder(source.name), source.file));
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(source.checksum);
  });

  it.each(Object.keys(tables))('include a table that is there: %s', (file) => {
    expect(existsSync(join(PACKAGE_ROOT, file))).toBe(true);
  });
});

describe('readTable', () => {
  it('says which row and column of a table is wrong', () => {
    const Wrong = z.object({ iso2: z.string().length(3) });
    expect(() => readTable('country-codes.csv', Wrong)).toThrow(/iso2/);
  });
});
