import { type KeptFlash, type OperationCode, PlaceId } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { aFlashContent, aFlashUpdate } from '@waystation/domain/testing/flash';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, aSite } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS } from '../../test/south-sudan';

const operation: OperationCode = anOperation().code;
const IDS = ['40', '41', '42'].map((end) => `7b1d2c3e-4f50-4a61-8b72-9c83ad94be${end}`);
const round = aRound({ reportingDate: '2021-09-30' });

const kept = (overrides: Parameters<typeof aFlashUpdate>[0] = {}): KeptFlash => ({
  update: aFlashUpdate(overrides),
  withdrawn: null,
});

const withFlash = (flashUpdates: readonly KeptFlash[], policy = {}) => {
  const store = memoryStore({
    operation: anOperation(policy),
    areas: AREAS,
    sites: [aSite('site:seen', 'SS0609')],
    rounds: [round],
    figures: [
      aFigure(round, 126_000, { subject: { kind: 'area', pcode: 'SS0609', level: 2 } }),
      aFigure(round, 7, { subject: { kind: 'place', id: 'site:seen' } }),
    ],
    flashUpdates,
  });
  return { asPublic: askAs('public', store), asOperator: askAs('operator', store) };
};

const publish = (
  { asOperator }: ReturnType<typeof withFlash>,
  said: Parameters<typeof aFlashContent>[0],
  { event = null, seen = 0 }: { readonly event?: number | null; readonly seen?: number } = {},
) =>
  asOperator.flash.publish({
    operation,
    update: { id: IDS[2] ?? '', said: aFlashContent(said), changed: null, by: 'Desk' },
    event,
    seen,
  });

const counted = (value: number) =>
  ({
    unit: 'individuals',
    group: 'idp',
    number: { kind: 'number', value },
    asOf: '2021-11-29',
    source: 'County authorities',
    method: 'estimate',
    confidence: 'low',
  }) as const;

describe('a flash update', () => {
  it('is told to everybody with where it is and who was known there before', async () => {
    const asked = withFlash([]);
    expect(await publish(asked, {})).toEqual({ event: 1, version: 1 });
    const told = await asked.asPublic.flash.get({ operation, event: 1, version: 1 });
    expect(told).toMatchObject({
      by: null,
      successor: null,
      differs: null,
      told: {
        location: { names: { en: 'Area SS0609' } },
        known: [{ asOf: '2021-09-30', value: 126_000 }],
      },
    });
  });

  it('freezes what its readers may know of the place, not what its writer may', async () => {
    const asked = withFlash([]);
    const where = { kind: 'place', id: PlaceId.parse('site:seen') } as const;
    await publish(asked, { where });
    const [told] = await asked.asOperator.flash.list({ operation });
    expect(told?.told?.known).toEqual([]);
  });

  it.each([
    { what: 'of a small count', said: { counts: [counted(4)] }, words: /below 10/ },
    {
      what: 'of a place that nobody is told of',
      said: { where: { kind: 'area', pcode: 'SS9999', level: 2 } } as const,
      words: /told of no such place/,
    },
    { what: 'of tomorrow', said: { from: '2999-01-01' }, words: /yet to come/ },
  ])('is refused $what', async ({ said, words }) => {
    await expect(publish(withFlash([]), said)).rejects.toThrow(words);
  });

  it('may say a small count to those who are shown it elsewhere', async () => {
    const asked = withFlash([]);
    await publish(asked, { counts: [counted(4)], sensitivity: 'confidential' });
    expect(await asked.asPublic.flash.list({ operation })).toEqual([]);
    expect(await asked.asOperator.flash.list({ operation })).toHaveLength(1);
  });

  it('says what takes its place, also to those who may not read that', async () => {
    const { asPublic, asOperator } = withFlash([
      kept(),
      kept({
        version: 2,
        id: IDS[1] ?? '',
        said: aFlashContent({ to: '2021-11-30', sensitivity: 'restricted' }),
      }),
    ]);
    expect(await asPublic.flash.list({ operation })).toMatchObject([
      { version: 1, successor: 2, isSuccessorTold: false },
    ]);
    expect(await asOperator.flash.list({ operation })).toMatchObject([
      { version: 1, successor: 2, isSuccessorTold: true },
      { version: 2, successor: null, differs: ['when'] },
    ]);
    await expect(asPublic.flash.get({ operation, event: 1, version: 2 })).rejects.toThrow(
      /no update 2/,
    );
  });

  it('is not told any more once it was taken back, but why', async () => {
    const { asPublic, asOperator } = withFlash([kept()]);
    const key = { operation, event: 1, version: 1 };
    await asOperator.flash.withdraw({ ...key, reason: 'Another county.', by: 'Desk' });
    expect(await asPublic.flash.get(key)).toMatchObject({
      told: null,
      withdrawn: { reason: 'Another county.', by: null },
    });
  });

  it('is held back whole where a count in it became too small to be shown since', async () => {
    const { asPublic } = withFlash([kept({ said: aFlashContent({ counts: [counted(12)] }) })], {
      disclosure: { smallCountBelow: { public: 20, partner: 5 } },
    });
    const [told] = await asPublic.flash.list({ operation });
    expect(told?.told).toBeNull();
    expect(JSON.stringify(told)).not.toContain('dyke');
  });

  it('is not published by somebody who had not seen the newest', async () => {
    await expect(publish(withFlash([kept()]), {}, { event: 1, seen: 0 })).rejects.toThrow(
      /meanwhile/,
    );
  });
});
