import { describe, expect, it } from 'vitest';
import { runChecks } from './run-checks.mjs';

describe('checks', () => {
  it('are each counted once, however many problems one has, and go on after one that breaks', async () => {
    let printed = '';
    const counts = await runChecks(
      [
        { name: 'first', problems: async () => ['a.ts: one', 'b.ts: two'] },
        { name: 'broken', problems: () => Promise.reject(new Error('no such file')) },
        { name: 'last', problems: async () => [] },
      ],
      (text) => {
        printed += text;
      },
    );
    expect(counts).toEqual({ passed: 1, failed: 2, skipped: 0 });
    expect(printed).toMatch(/first .*FAILED \(2\)\na\.ts: one\nb\.ts: two\n/);
    expect(printed).toMatch(/broken .*\nError: no such file\n/);
    expect(printed).toMatch(/last .*ok\n$/);
  });
});
