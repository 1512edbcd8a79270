import {
  MapNumber,
  type NewPublication,
  type PublicationState,
  type PublicationStep,
  type Store,
} from '@waystation/domain';
import { aPublication } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { compileSql, sql } from '../../src/engine/sql';
import { newOperation, type OpenForTest } from './open-for-test';

const PAGE = Uint8Array.from([37, 80, 68, 70, 0, 255]);
const DATA = Uint8Array.from([31, 139, 0, 1, 254]);
const NUMBER = MapNumber.parse('SSD-IDP-0001');

const aStep = (state: PublicationState, note: string | null = null): PublicationStep => ({
  state,
  at: '2021-12-02T10:00:00.000Z',
  by: 'Map desk',
  note,
});

const aDraft = (overrides: Partial<Parameters<typeof aPublication>[0]> = {}): NewPublication => {
  const { state: _state, steps, ...facts } = aPublication({ number: NUMBER, ...overrides });
  const [step = aStep('draft')] = steps;
  return { facts, step, files: { answers: DATA, sheet: DATA, facts: DATA } };
};

const withRegister = async (store: Store) => {
  const { code } = await newOperation(store);
  const { register } = store;
  const advance = (version: number, state: PublicationState, pdf: Uint8Array | null = null) =>
    register.advance(code, { number: NUMBER, version }, { ...aStep(state, 'because'), pdf });
  const publish = async (version: number) => {
    await register.draft(code, aDraft({ version }));
    await advance(version, 'reviewed');
    await advance(version, 'cleared');
    return await advance(version, 'published', PAGE);
  };
  const states = async () =>
    (await register.list(code)).map(({ version, state }) => [version, state]);
  return { code, register, advance, publish, states };
};

/** What every store promises of published maps. */
export const describeRegister = (open: OpenForTest): void => {
  describe('the register of maps', () => {
    it('keeps a draft with its files, and tells the public nothing', async () => {
      const { store } = open();
      const { code, register } = await withRegister(store);
      const before = await store.changes.head(code);
      const drafted = await register.draft(code, aDraft());
      expect(drafted).toMatchObject({ kind: 'drafted', publication: { state: 'draft' } });
      expect(await register.list(code)).toEqual([aPublication({ number: NUMBER })]);
      const key = { number: NUMBER, version: 1 };
      expect(await register.file(code, key, 'answers')).toEqual(DATA);
      expect(await register.file(code, key, 'pdf')).toBeNull();
      expect(await store.changes.since(code, before, 10)).toMatchObject([
        { entity: 'map', action: 'added', sensitivity: 'strict' },
      ]);
      expect((await store.changes.heads(code)).seqButReports).toBeLessThanOrEqual(before);
    });

    it('gives a number once, whatever the map is about', async () => {
      const { register, code } = await withRegister(open().store);
      const other = aDraft({ number: 'SSD-SITES-0001' });
      const drafts = [register.draft(code, aDraft()), register.draft(code, other)];
      const kinds = (await Promise.all(drafts)).map(({ kind }) => kind);
      expect(kinds.toSorted()).toEqual(['drafted', 'numberTaken']);
    });

    it('takes a map step by step to its readers, with its page', async () => {
      const { store } = open();
      const { code, register, publish } = await withRegister(store);
      const published = await publish(1);
      expect(published).toMatchObject({ kind: 'advanced', publication: { state: 'published' } });
      const [map] = await register.list(code);
      expect(map?.steps.map(({ state }) => state)).toEqual([
        'draft',
        'reviewed',
        'cleared',
        'published',
      ]);
      expect(await register.file(code, { number: NUMBER, version: 1 }, 'pdf')).toEqual(PAGE);
      expect((await store.changes.since(code, 0, 100)).at(-1)).toMatchObject({
        entity: 'map',
        sensitivity: 'public',
      });
    });

    it('refuses a step out of order and writes nothing', async () => {
      const { register, code, advance, states } = await withRegister(open().store);
      await register.draft(code, aDraft());
      expect(await advance(1, 'published', PAGE)).toMatchObject({
        kind: 'refused',
        refusal: { kind: 'notNext', from: 'draft' },
      });
      expect(await advance(2, 'reviewed')).toEqual({ kind: 'mapNotFound' });
      expect(await states()).toEqual([[1, 'draft']]);
    });

    it('supersedes the version before when the next is published', async () => {
      const { publish, states, advance } = await withRegister(open().store);
      await publish(1);
      await publish(2);
      expect(await states()).toEqual([
        [2, 'published'],
        [1, 'superseded'],
      ]);
      await advance(2, 'withdrawn');
      expect((await states())[0]).toEqual([2, 'withdrawn']);
    });

    it.each([
      ['another title', sql`update publication set document = document || '{"title": "other"}'`],
      ['a state out of order', sql`update publication set state = 'draft'`],
      ['another history', sql`update publication_step set entry = '{}'`],
      ['other data', sql`update publication_file set bytes = ''`],
      ['less of it', sql`delete from publication_file`],
      ['no such map', sql`delete from publication`],
      [
        'a page of later',
        sql`insert into publication_file
          select operation, number, version, 'facts', bytes from publication_file where file = 'pdf'`,
      ],
    ])('is not given %s, not even in the database itself', async (_what, statement) => {
      const { store, engine } = open();
      await (await withRegister(store)).publish(1);
      await expect(engine.query(compileSql(statement))).rejects.toMatchObject({
        code: 'constraintViolated',
      });
    });

    it('takes no file that is too large', async () => {
      const { register, code } = await withRegister(open().store);
      const draft = aDraft();
      const answers = new Uint8Array(16 * 1024 * 1024 + 1);
      const drafted = register.draft(code, { ...draft, files: { ...draft.files, answers } });
      await expect(drafted).rejects.toThrow('more than 16777216 bytes');
    });
  });
};
