import { describe, expect, it } from 'vitest';
import { UsageError } from '../usage-error';
import { splitArgs } from './split-args';

const OPTIONS = {
  name: { type: 'string' },
  level: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

describe('words after a command', () => {
  it('are options with their values, and the rest', () => {
    expect(splitArgs(['a.csv', '--level', '2', '--dry-run', 'b.csv'], OPTIONS, 2)).toEqual({
      positionals: ['a.csv', 'b.csv'],
      values: expect.objectContaining({ level: '2', 'dry-run': true }),
    });
  });

  it('may begin with a hyphen where they are values', () => {
    expect(splitArgs(['--level', '-1', '--name=--x'], OPTIONS).values).toMatchObject({
      level: '-1',
      name: '--x',
    });
  });

  it.each([
    { args: ['--nmae', 'X'], says: 'There is no option --nmae here.' },
    { args: ['-x'], says: 'There is no option -x here.' },
    { args: ['--level'], says: '--level needs a value after it.' },
    { args: ['--name', '--level', '2'], says: '--name needs a value after it.' },
    { args: ['--dry-run=yes'], says: '--dry-run takes no value: leave out "=yes".' },
    { args: ['--level', '1', '--level', '2'], says: '--level is given twice; give it once.' },
    { args: ['extra'], says: '"extra" is one word too many; texts of several words need quotes.' },
  ])('are refused in a sentence: $says', ({ args, says }) => {
    expect(() => splitArgs(args, OPTIONS)).toThrow(new UsageError(says));
  });
});
