import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';

const operation = 'south-sudan';
const seen = aCentre({ contact: 'camp office' });
const hidden = aCentre({
  place: { id: 'centre:x', names: { en: 'x' }, position: null, sensitivity: 'restricted' },
});

const ask = (audience: 'public' | 'operator') =>
  askAs(audience, memoryStore({ operation: anOperation(), centres: [seen, hidden] })).centre;

describe('centre.get', () => {
  it('gives one centre as its reader may see it', async () => {
    const asked = { operation, id: seen.place.id };
    expect(await ask('operator').get(asked)).toEqual(seen);
    expect((await ask('public').get(asked)).contact).toBeNull();
  });

  it('knows no centre that the reader may not see', async () => {
    const asked = { operation, id: 'centre:x' };
    await expect(ask('public').get(asked)).rejects.toThrow('There is no centre "centre:x".');
    expect((await ask('operator').get(asked)).place.id).toBe('centre:x');
  });
});
