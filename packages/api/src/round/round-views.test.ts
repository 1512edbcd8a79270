import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { anArea } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { SOUTH_SUDAN } from '../../test/south-sudan';

const ask = askAs('public', memoryStore(SOUTH_SUDAN));

describe('rounds', () => {
  it('are listed oldest first, a date that was published twice once', async () => {
    const rounds = await ask.round.list({ operation: 'south-sudan' });
    expect(
      rounds.map(({ round, total }) => [round.reportingDate, round.assessmentType, total]),
    ).toEqual([
      ['2015-04-30', 'BA', 600],
      ['2021-09-30', 'BA', 2_000],
      ['2025-02-28', 'BA', 1_900],
    ]);
  });

  it('say how many of the known areas they cover, and how many others they list', async () => {
    const [, before, latest] = await ask.round.list({ operation: 'south-sudan' });
    expect(before?.coverage).toEqual({ assessed: 4, known: 4, of: 'areas', outside: 0 });
    expect(latest?.coverage).toEqual({ assessed: 3, known: 4, of: 'areas', outside: 1 });
  });

  it('cover the one country there is, where only outlines of others are loaded', async () => {
    const areas = [anArea('UGA', 0, null), anArea('SDN', 0, null)];
    const national = askAs('public', memoryStore({ ...SOUTH_SUDAN, areas }));
    const indicator = 'idp.individuals.stock.biometric-registration';
    const [round] = await national.round.list({ operation: 'south-sudan', indicator });
    expect(round?.coverage).toEqual({ assessed: 1, known: 1, of: 'areas', outside: 0 });
  });

  it('of another series are asked for by its indicator', async () => {
    const indicator = 'idp.individuals.stock.biometric-registration';
    const rounds = await ask.round.list({ operation: 'south-sudan', indicator });
    expect(rounds.map(({ total }) => total)).toEqual([900]);
  });

  it('are none where nothing is loaded', async () => {
    const empty = askAs('public', memoryStore({ operation: anOperation() }));
    expect(await empty.round.list({ operation: 'south-sudan' })).toEqual([]);
  });
});
