import { describe, expect, it } from 'vitest';
import { printStep } from './print-step';

describe('a step of the start', () => {
  it('is printed with its time and what it found, and gives its result', async () => {
    const lines: string[] = [];
    const result = await printStep(
      (line) => lines.push(line),
      'database',
      async () => ({ result: 7, note: 'embedded' }),
    );
    expect(result).toBe(7);
    expect(lines).toEqual([expect.stringMatching(/^ {2}database +\d+\.\d s {2}embedded\n$/)]);
  });

  it('is not printed when it fails', async () => {
    const lines: string[] = [];
    const failing = printStep(
      (line) => lines.push(line),
      'database',
      async () => {
        throw new Error('locked');
      },
    );
    await expect(failing).rejects.toThrow('locked');
    expect(lines).toEqual([]);
  });
});
