import { describe, expect, it } from 'vitest';
import { castProblems } from './cast-problems.mjs';
import { lineProblems } from './line-problems.mjs';

/** Written in two parts, so that the check of this very file does not find them. */
const join = (...parts: readonly string[]): string => parts.join('');

describe('a line', () => {
  it.each([
    {
      file: 'a.md',
      line: join('see ', '/wo', 'rk/main'),
      problem: "names a path of somebody's machine",
    },
    {
      file: 'a.ts',
      line: join("open('", '/ho', "me/ana/x')"),
      problem: "names a path of somebody's machine",
    },
    { file: 'a.ts', line: join('// TO', 'DO later'), problem: 'leaves work for later' },
    { file: 'a.ts', line: join('// @ts-', 'ignore'), problem: 'silences a check' },
    { file: 'a.tsx', line: join('// biome-', 'ignore lint: no'), problem: 'silences a check' },
    { file: 'a.test.ts', line: join('it', ".only('x')"), problem: 'leaves tests out' },
    { file: 'a.spec.ts', line: join('describe', ".skip('x')"), problem: 'leaves tests out' },
  ])('in $file that $problem is found', ({ file, line, problem }) => {
    expect(lineProblems(file, `first\n${line}`)).toEqual([`2: ${problem}`]);
  });

  it.each([
    { file: 'a.ts', line: "import x from '../tmp/x'" },
    { file: 'a.md', line: 'https://example.org/work/here and apps/work/src' },
    { file: 'a.ts', line: "find('/usr/bin/chromium')" },
    { file: 'a.test.ts', line: "describe.skipIf(!there)('x')" },
  ])('in $file may be: $line', ({ file, line }) => {
    expect(lineProblems(file, line)).toEqual([]);
  });
});

describe('a cast', () => {
  it('is found on its line', () => {
    expect(castProblems('a.ts', 'const a = 1;\nconst b = a as unknown;')).toEqual([
      '2: casts instead of parsing',
    ]);
  });

  it.each([
    "const a = ['x'] as const;",
    "import { a as b } from './a';",
    'const a = b satisfies C;',
  ])('is not: %s', (source) => {
    expect(castProblems('a.ts', source)).toEqual([]);
  });
});
