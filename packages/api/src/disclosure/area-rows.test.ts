import type { Store } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aFigure, aRound } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { openAreaRows } from './area-rows';

const COLUMN = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;

const operation = anOperation();
const rounds = Array.from({ length: 30 }, (_, index) => aRound({ number: index + 1 }));
const figures = rounds.map((round, index) => aFigure(round, index));

const watched = () => {
  const store = memoryStore({ operation, rounds, figures });
  const asked: (readonly string[])[] = [];
  const ofAreas: Store['figures']['ofAreas'] = (code, at) => {
    asked.push(at.rounds);
    return store.figures.ofAreas(code, at);
  };
  return { asked, store: { ...store, figures: { ...store.figures, ofAreas } } };
};

describe('area rows', () => {
  it('gives each round its own rows, however many are asked for at once', async () => {
    const { store } = watched();
    const rowsOf = openAreaRows(store, operation.code);
    const rows = await Promise.all(rounds.map(({ id }) => rowsOf(id, COLUMN)));
    expect(rows.map((own) => own.map(({ reported }) => reported))).toEqual(
      rounds.map((_, index) => [{ kind: 'value', value: index }]),
    );
  });

  it('needs a few readings for a whole trend, and none for what is known', async () => {
    const { asked, store } = watched();
    const rowsOf = openAreaRows(store, operation.code);
    await Promise.all(rounds.map(({ id }) => rowsOf(id, COLUMN)));
    expect(asked).toHaveLength(3);
    expect(asked.flat()).toEqual(rounds.map(({ id }) => id));
    await Promise.all(rounds.map(({ id }) => rowsOf(id, COLUMN)));
    expect(asked).toHaveLength(3);
  });

  it('keeps columns apart', async () => {
    const { store } = watched();
    const rowsOf = openAreaRows(store, operation.code);
    const [round = aRound()] = rounds;
    const [people, households] = await Promise.all([
      rowsOf(round.id, COLUMN),
      rowsOf(round.id, { ...COLUMN, unit: 'households' }),
    ]);
    expect([people.length, households.length]).toEqual([1, 0]);
  });
});
