import { wholeCentres } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';

const operation = 'south-sudan';

const DAYS = ['2025-01-01', '2025-02-01', '2025-03-01'] as const;
const centre = aCentre({
  counts: DAYS.map((at, index) => ({ at, kind: 'present' as const, value: 100 + index })),
});

const countsOn = async (asOf?: string) => {
  const store = memoryStore({ operation: anOperation(), centres: [centre] });
  const list = await askAs('public', store).centre.list({
    operation,
    ...(asOf !== undefined && { asOf: day(asOf) }),
  });
  return wholeCentres(list).centres[0]?.counts.map(({ value }) => value);
};

describe('centre.list', () => {
  it('tells of now the newest of what each centre counted', async () => {
    expect(await countsOn()).toEqual([102]);
  });

  it('tells of an earlier day what was known then', async () => {
    expect(await countsOn('2025-02-28')).toEqual([101]);
  });
});
