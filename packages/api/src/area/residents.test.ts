import { Residents, Source } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { askAs } from '../../test/ask-as';
import { memoryStore } from '../../test/memory-store';

const residentsOf = (pcode: string, overrides: Partial<z.input<typeof Residents>> = {}) =>
  Residents.parse({
    level: 2,
    pcode,
    value: 490_000,
    asOf: '2022-12-31',
    asOfPrecision: 'year',
    source: 'COD-PS-SSD',
    ...overrides,
  });

const operation = anOperation();
const store = memoryStore({
  operation,
  sources: [Source.parse({ id: 'COD-PS-SSD', title: 'COD-PS', publisher: 'OCHA' })],
  residents: [
    residentsOf('SS0101'),
    residentsOf('SS0101', { asOf: '2019-12-31', value: 440_000 }),
    residentsOf('SS0102', { value: 0 }),
    residentsOf('SS01', { level: 1, source: 'CENSUS', asOfPrecision: 'day' }),
  ],
});

describe('residents of areas', () => {
  it('come as columns with each source and date once', async () => {
    const columns = await askAs('public', store).area.residents({
      operation: operation.code,
      level: 2,
    });
    expect(columns.pcode).toEqual(['SS0101', 'SS0101', 'SS0102']);
    expect(columns.residents).toEqual([490_000, 440_000, 0]);
    expect(columns.base.map((index) => columns.bases[index]?.asOf)).toEqual([
      '2022-12-31',
      '2019-12-31',
      '2022-12-31',
    ]);
    expect(columns.bases).toHaveLength(2);
    expect(columns.bases[0]).toMatchObject({ title: 'COD-PS', publisher: 'OCHA' });
  });

  it('are none at a level that has none, which is no failure', async () => {
    const columns = await askAs('public', store).area.residents({
      operation: operation.code,
      level: 3,
    });
    expect(columns).toMatchObject({ level: 3, pcode: [], bases: [] });
  });

  it('are named in the overview by level, source and date', async () => {
    const { residents } = await askAs('public', store).operation.get({ operation: operation.code });
    expect(residents).toMatchObject([
      { level: 2, title: 'COD-PS', asOf: '2022-12-31', asOfPrecision: 'year', areas: 2 },
      { level: 2, asOf: '2019-12-31', areas: 1 },
      { level: 1, title: 'CENSUS', asOfPrecision: 'day', areas: 1 },
    ]);
  });
});
