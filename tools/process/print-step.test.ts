import { describe, expect, it } from 'vitest';
import { printStep, stepLine } from './print-step.mjs';

describe('a printed step', () => {
  it('says the step, its seconds to a tenth, and the note', () => {
    expect(stepLine('build', 1_249, 'unchanged')).toMatch(/^ {2}build +1\.2 s {2}unchanged\n$/);
  });

  it('is written after the work, with the word the work answered', async () => {
    const lines: string[] = [];
    await printStep(
      'build',
      async () => `${lines.length} lines before`,
      (line) => lines.push(line),
    );
    expect(lines.join()).toContain('0 lines before');
  });

  it('is not written when the work fails', async () => {
    const lines: string[] = [];
    const failing = printStep(
      'build',
      () => Promise.reject(new Error('no')),
      (line) => lines.push(line),
    );
    await expect(failing).rejects.toThrow('no');
    expect(lines).toEqual([]);
  });
});
