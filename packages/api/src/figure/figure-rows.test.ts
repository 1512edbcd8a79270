import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { memoryStore } from '../../test/memory-store';
import { SOUTH_SUDAN } from '../../test/south-sudan';

const ASKED = { operation: 'south-sudan', level: 2, asOf: '2025-02-28' } as const;

describe('rows of figures that cannot be given', () => {
  it('name the levels that have boundaries, and how to load the missing one', async () => {
    const ask = askAs('public', memoryStore(SOUTH_SUDAN));
    await expect(ask.figure.rows({ ...ASKED, level: 3 })).rejects.toThrow(
      'south-sudan has no boundaries of admin level 3 (there are some for level 1 and level 2). Import a file of them: waystation import BOUNDARIES.geojson --operation south-sudan',
    );
  });

  it('say that there are no boundaries at all', async () => {
    const ask = askAs('public', memoryStore({ operation: anOperation() }));
    await expect(ask.figure.rows(ASKED)).rejects.toThrow('(there are none at all)');
  });

  it('name the series there are', async () => {
    const ask = askAs('public', memoryStore(SOUTH_SUDAN));
    await expect(ask.figure.rows({ ...ASKED, series: 'Mobility' })).rejects.toThrow(
      'There is no series "Mobility" in this operation. There are: Mobility Tracking; Biometric Registration.',
    );
  });

  it('name the indicators there are, or that there is nothing', async () => {
    const asked = { ...ASKED, indicator: 'idp' };
    await expect(askAs('public', memoryStore(SOUTH_SUDAN)).figure.rows(asked)).rejects.toThrow(
      'There are: idp.individuals.stock.mobility-tracking; ',
    );
    const empty = askAs('public', memoryStore({ operation: anOperation() }));
    await expect(empty.figure.rows(asked)).rejects.toThrow('Nothing has been imported');
  });
});
