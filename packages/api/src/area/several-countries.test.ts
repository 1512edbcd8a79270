import { AdminLevel } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { anArea, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';

const operation = anOperation({ countries: ['SSD', 'UGA'] });
const { code } = operation;
const level = AdminLevel.parse(2);
const uganda = { ...anArea('UG314', 2, 'UG3'), validOn: day('2020-08-24') };
const store = memoryStore({
  operation,
  areas: [anArea('SS0609', 2, 'SS06'), uganda],
  topologies: [
    { level, validOn: day('2018-08-15'), topology: 'of South Sudan' },
    { level, validOn: day('2020-08-24'), topology: 'of Uganda' },
  ],
});
const api = askAs('public', store);

describe('boundaries of several countries at one level', () => {
  it('are all given, under the newest date', async () => {
    expect(await api.area.topology({ operation: code, level })).toEqual({
      level: 2,
      validOn: '2020-08-24',
      topologies: ['of South Sudan', 'of Uganda'],
    });
    expect(await api.area.list({ operation: code, level })).toMatchObject({
      validOn: '2020-08-24',
      pcode: ['SS0609', 'UG314'],
    });
  });

  it('are not found at a level that has none', async () => {
    const asked = api.area.topology({ operation: code, level: AdminLevel.parse(1) });
    await expect(asked).rejects.toThrow(/level 1/i);
  });
});
