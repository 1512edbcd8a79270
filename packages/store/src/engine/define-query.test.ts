import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineQuery } from './define-query';
import type { Session } from './engine';
import { sql } from './sql';

const areasOfLevel = defineQuery({
  input: z.object({ level: z.number().int() }),
  row: z.object({ pcode: z.string() }),
  sql: ({ level }) => sql`select pcode from area where level = ${level}`,
});

const answering = (rows: readonly unknown[]): Session => ({
  query: async () => rows,
  script: async () => undefined,
});

describe('defineQuery', () => {
  it('refuses an input of another shape before anything is sent', async () => {
    await expect(areasOfLevel.run(answering([]), { level: 1.5 })).rejects.toThrow();
  });

  it('refuses a row of another shape instead of passing it on', async () => {
    await expect(areasOfLevel.run(answering([{ pcode: 1 }]), { level: 1 })).rejects.toThrow();
  });

  it('gives thousands of rows in their order, and refuses one among the last', async () => {
    const many = Array.from({ length: 1201 }, (_, index) => ({ pcode: `SS${index}` }));
    expect(await areasOfLevel.run(answering(many), { level: 1 })).toEqual(many);
    const broken = [...many, { pcode: 1 }];
    await expect(areasOfLevel.run(answering(broken), { level: 1 })).rejects.toThrow();
  });

  it('gives rows that pass the schema', async () => {
    const rows = await areasOfLevel.run(answering([{ pcode: 'SS01', extra: 1 }]), { level: 1 });
    expect(rows).toEqual([{ pcode: 'SS01' }]);
  });
});
