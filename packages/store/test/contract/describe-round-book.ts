import type { ImportBatch, Round, Store } from '@waystation/domain';
import { aRound, aSite } from '@waystation/domain/testing';
import { areasCovered, ROUND_STEPS } from '@waystation/domain/testing/rounds';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const ROUND = aRound();
const EARLIER = aRound({ number: 10, reportingDate: '2021-03-31' });
const COUNTED = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;
const SOURCES = { sources: [aSource()] };
const REASON = 'Two sites were counted twice.';
const LONG_AGO = '2000-01-01T00:00:00.000Z';

const withBook = async (store: Store) => {
  const { code } = await newOperation(store);
  const saying = (value: number, more: Parameters<typeof aFigure>[0] = {}) => ({
    ...SOURCES,
    rounds: [ROUND],
    figures: [aFigure({ reported: { kind: 'value', value }, ...more })],
  });
  const send = (value: number, said: Partial<ImportBatch> = {}, isRehearsal = false) =>
    store.imports.apply({ ...aBatch(code, saying(value)), ...said }, isRehearsal);
  const take = (kind: 'covered' | 'published' | 'corrected', said: object = {}) =>
    store.roundBook.take(code, ROUND.id, { ...ROUND_STEPS[kind], ...said });
  const kinds = async () =>
    (await store.roundBook.list(code)).map(({ steps }) => steps.map(({ kind }) => kind));
  const plan = () => store.roundBook.plan(code, ROUND, ROUND_STEPS.planned);
  return {
    code,
    saying,
    send,
    take,
    kinds,
    plan,
    publish: async () => {
      await plan();
      await send(300);
      await take('covered');
      return await take('published');
    },
  };
};

const CORRECTION = { correction: { round: ROUND.id, reason: REASON, by: 'Desk' } };

/** All that readers of figures are told of a round. */
const told = async (store: Store, code: Awaited<ReturnType<typeof withBook>>['code']) => {
  const { figures } = store;
  const subject = aFigure().subject;
  return {
    rounds: (await figures.rounds(code)).length,
    totals: (await figures.roundTotals(code)).length,
    areas: (await figures.ofAreas(code, { ...COUNTED, rounds: [ROUND.id] })).length,
    subject: (await figures.ofSubject(code, subject)).length,
    corrected: (await figures.corrected(code, { ...COUNTED, since: LONG_AGO })).length,
  };
};

const NOTHING = { rounds: 0, totals: 0, areas: 0, subject: 0, corrected: 0 };

const describeRoundStates = (open: OpenForTest): void => {
  describe('their states', () => {
    it('opens a round once, and not one that files brought', async () => {
      const { store } = open();
      const { code, plan, send } = await withBook(store);
      expect(await plan()).toBe('planned');
      expect(await plan()).toEqual({ kind: 'exists' });
      expect(await store.roundBook.list(code)).toMatchObject([
        { round: { id: ROUND.id }, isImported: false, steps: [{ kind: 'planned' }] },
      ]);
      const other = await withBook(store);
      await other.send(300);
      expect(await other.plan()).toEqual({ kind: 'exists' });
      expect(await send(300)).toMatchObject({ corrects: [] });
    });

    it('goes from planned with the first file to collecting, and is published once', async () => {
      const { store } = open();
      const { code, plan, send, take, kinds } = await withBook(store);
      await plan();
      expect(await take('published')).toEqual({ kind: 'nothingCollected' });
      await send(300);
      await send(200);
      expect(await kinds()).toEqual([['planned', 'collecting']]);
      expect(await take('published')).toEqual({ kind: 'coverageNeeded' });
      expect(await take('covered')).toBe('taken');
      expect(await take('published')).toBe('taken');
      expect(await take('published')).toMatchObject({ kind: 'notNow', state: 'published' });
      expect(await kinds()).toEqual([['planned', 'collecting', 'covered', 'published']]);
      expect(await store.figures.rounds(code)).toMatchObject([
        { coverage: { assessed: 1, known: 2, of: 'areas', outside: 0 } },
      ]);
    });

    it('takes up what files made as it is; until then files correct it as they did', async () => {
      const { store } = open();
      const { code, send, take, kinds } = await withBook(store);
      expect(await take('published')).toBe('roundNotFound');
      await send(300);
      await send(200);
      expect(await take('corrected')).toEqual({ kind: 'notTakenUp' });
      expect(await take('published')).toBe('taken');
      expect(await kinds()).toEqual([['published']]);
      await expect(send(100)).rejects.toMatchObject({ code: 'roundPublished' });
      expect(await store.figures.corrected(code, { ...COUNTED, since: LONG_AGO })).toHaveLength(1);
    });

    it('takes back a file while the round is collected, and no more once it is published', async () => {
      const { store } = open();
      const { code, plan, send, take } = await withBook(store);
      await plan();
      const undo = { at: '2021-10-01T09:00:00.000Z', by: 'Desk', note: null };
      const first = await send(300);
      expect(await store.imports.undo(code, first.importId ?? '', undo)).toBe('undone');
      await take('covered');
      expect(await take('published')).toEqual({ kind: 'nothingCollected' });
      const { importId } = await send(200);
      expect(await take('published')).toBe('taken');
      expect(await store.imports.undo(code, importId ?? '', undo)).toEqual({
        kind: 'roundPublished',
        rounds: [ROUND.id],
      });
    });

    it('keeps nobody’s telephone number', async () => {
      const { store } = open();
      const { code, send } = await withBook(store);
      const by = 'Amina, +211 912 345 678';
      const planned = { ...ROUND_STEPS.planned, by };
      expect(await store.roundBook.plan(code, ROUND, planned)).toEqual({ kind: 'textPersonal' });
      await send(300);
      const published = { ...ROUND_STEPS.published, by };
      const taken = await store.roundBook.take(code, ROUND.id, published);
      expect(taken).toEqual({ kind: 'textPersonal' });
    });
  });
};

const describeHiddenRounds = (open: OpenForTest): void => {
  describe('before they are published', () => {
    it('keeps from every reader what is not published, and from the feed of all but staff', async () => {
      const { store } = open();
      const { code, plan, send, take } = await withBook(store);
      await plan();
      const before = await store.changes.head(code);
      await send(300);
      await send(200);
      expect(await told(store, code)).toEqual(NOTHING);
      const changes = await store.changes.since(code, before, 20);
      const shown = changes.filter(({ sensitivity }) => sensitivity === 'public');
      expect(shown.map(({ entity }) => entity)).toEqual(['source']);
      await take('covered');
      const seq = await store.changes.head(code);
      await take('published');
      expect(await told(store, code)).toEqual({
        ...NOTHING,
        rounds: 1,
        totals: 1,
        areas: 1,
        subject: 1,
      });
      expect(await store.changes.since(code, seq, 20)).toMatchObject([
        { entity: 'figure', action: 'added', count: 1, sensitivity: 'public' },
        { entity: 'round', action: 'added', count: 1, sensitivity: 'public' },
      ]);
    });

    it('leaves a place its figure of an earlier round while the next is collected', async () => {
      const { store } = open();
      const { code, plan } = await withBook(store);
      const subject = { kind: 'place' as const, id: aSite().place.id };
      const importing = (round: Round) => {
        const figures = [aFigure({ subject, asOf: round.reportingDate, round: round.id })];
        const sites = [aSite()];
        const batch = aBatch(code, { ...SOURCES, rounds: [round], sites, figures });
        return store.imports.apply(batch, false);
      };
      await importing(EARLIER);
      await plan();
      await importing(ROUND);
      const asOf = ROUND.reportingDate;
      expect(await store.figures.ofPlaces(code, { ...COUNTED, asOf })).toMatchObject([
        { round: EARLIER.id, asOf: EARLIER.reportingDate },
      ]);
      expect(await store.figures.daysOfPlaces(code, COUNTED)).toHaveLength(1);
    });
  });
};

const describeRoundCorrections = (open: OpenForTest): void => {
  describe('their corrections', () => {
    it('refuses a file that would change what is published, and stores nothing of it', async () => {
      const { store } = open();
      const { code, publish, send } = await withBook(store);
      await publish();
      const before = await store.changes.head(code);
      const refused = send(100);
      await expect(refused).rejects.toMatchObject({ code: 'roundPublished' });
      await expect(refused).rejects.toThrow('waystation round correct');
      const another = { correction: { round: EARLIER.id, reason: REASON, by: 'Desk' } };
      await expect(send(100, another)).rejects.toMatchObject({ code: 'roundPublished' });
      expect(await send(300)).toMatchObject({ importId: null, corrects: [] });
      expect(await send(100, {}, true)).toMatchObject({ corrects: [ROUND.id], changed: 1 });
      expect(await store.changes.head(code)).toBe(before);
    });

    it('adds a correction as a revision with its reason, and still tells what it replaced', async () => {
      const { store } = open();
      const { code, publish, send } = await withBook(store);
      await publish();
      const { importId } = await send(100, CORRECTION);
      await send(50, CORRECTION);
      const [{ steps = [] } = {}] = await store.roundBook.list(code);
      expect(steps.slice(-2)).toMatchObject([
        { kind: 'corrected', revision: 1, reason: REASON, by: 'Desk', importId },
        { kind: 'corrected', revision: 2, reason: REASON },
      ]);
      const at = async (revision: number) =>
        (await store.roundBook.figuresAt(code, ROUND.id, revision))?.map(({ subject, value }) => [
          subject,
          value,
        ]);
      expect([await at(0), await at(1), await at(2)]).toEqual([
        [['SS0102', 300]],
        [['SS0102', 100]],
        [['SS0102', 50]],
      ]);
      expect(await store.roundBook.figuresAt(code, ROUND.id, 3)).toBeNull();
      expect(await store.figures.corrected(code, { ...COUNTED, since: LONG_AGO })).toMatchObject([
        { before: 300, after: 50 },
      ]);
    });

    it('does not know at a revision what a later one added', async () => {
      const { store } = open();
      const { code, publish, saying } = await withBook(store);
      await publish();
      const juba = { subject: { kind: 'area' as const, pcode: 'SS0101', level: 2 as const } };
      const batch = { ...aBatch(code, saying(7, juba)), ...CORRECTION };
      await store.imports.apply(batch, false);
      expect(await store.roundBook.figuresAt(code, ROUND.id, 0)).toHaveLength(1);
      expect(await store.roundBook.figuresAt(code, ROUND.id, 1)).toHaveLength(2);
    });

    it('corrects what a round covered as a revision, too', async () => {
      const { store } = open();
      const { code, publish, take } = await withBook(store);
      await publish();
      expect(await take('covered')).toMatchObject({ kind: 'notNow' });
      const areas = areasCovered({ assessed: ['SS0101', 'SS0102'], inaccessible: [] });
      expect(await take('corrected', { areas })).toBe('taken');
      expect(await store.figures.rounds(code)).toMatchObject([
        { coverage: { assessed: 2, known: 2 } },
      ]);
    });

    it('refuses a reason where nothing published is corrected', async () => {
      const { store } = open();
      const { plan, send } = await withBook(store);
      await plan();
      await expect(send(300, CORRECTION)).rejects.toMatchObject({ code: 'nothingToCorrect' });
    });
  });
};

/** What every store promises of rounds that are run here. */
export const describeRoundBook = (open: OpenForTest): void => {
  describe('rounds that are run here', () => {
    describeRoundStates(open);
    describeHiddenRounds(open);
    describeRoundCorrections(open);
  });
};
