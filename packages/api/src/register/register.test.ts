import { type Audience, MapNumber, type Publication } from '@waystation/domain';
import { anOperation, aPublication } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { memoryStore } from '../../test/memory-store';

const operation = 'south-sudan';
const number = MapNumber.parse('SSD-IDP-0117');

const at = (state: Publication['state'], note: string | null = null) => ({
  state,
  at: '2021-12-02T09:00:00.000Z',
  by: 'Amina, map desk',
  note,
});

const published = (overrides: Parameters<typeof aPublication>[0] = {}) =>
  aPublication({ state: 'published', steps: [at('published', 'for the report')], ...overrides });

const ask = (audience: Audience, maps: readonly Publication[]) =>
  askAs(audience, memoryStore({ operation: anOperation(), maps })).register;

describe('the register as the public reads it', () => {
  it('has what was published, without who did it and what they noted', async () => {
    const [map] = await ask('public', [published()]).list({ operation });
    expect(map).toMatchObject({ number, state: 'published', hasFiles: true, successor: null });
    expect(map?.steps).toEqual([{ ...at('published'), by: null }]);
  });

  it('has the organisation that the page names as its producer, and coordinators who did it', async () => {
    const map = published({ sheet: 'paper=a3&producer=IOM+South+Sudan' });
    const byFor = async (audience: Parameters<typeof ask>[0]) =>
      (await ask(audience, [map]).list({ operation }))[0]?.steps.at(-1)?.by;
    expect(await byFor('public')).toBe('IOM South Sudan');
    expect(await byFor('partner')).toBe('IOM South Sudan');
    expect(await byFor('coordinator')).toBe(map.steps.at(-1)?.by);
  });

  it.each([
    { what: 'a draft', map: aPublication() },
    { what: 'one for partners', map: published({ audience: 'partner' }) },
    { what: 'a draft that was withdrawn', map: aPublication({ state: 'withdrawn' }) },
  ])('does not say that there is $what', async ({ map }) => {
    const register = ask('public', [map]);
    expect(await register.list({ operation })).toEqual([]);
    await expect(register.get({ operation, number, version: 1 })).rejects.toThrow(
      'There is no map SSD-IDP-0117, version 1,',
    );
  });

  it('names the version to use instead of one that is superseded', async () => {
    const old = published({ state: 'superseded' });
    const register = ask('public', [published({ version: 2 }), old]);
    expect(await register.get({ operation, number, version: 1 })).toMatchObject({
      state: 'superseded',
      successor: 2,
      hasFiles: true,
    });
  });

  it('has of a withdrawn one the reason, and no files', async () => {
    const steps = [at('published', 'for the report'), at('withdrawn', 'counted twice')];
    const register = ask('public', [published({ state: 'withdrawn', steps })]);
    const map = await register.get({ operation, number, version: 1 });
    expect(map).toMatchObject({ hasFiles: false, view: '', sheet: '' });
    expect(map.steps.map(({ note }) => note)).toEqual([null, 'counted twice']);
  });
});

describe('the register as partners and the operator read it', () => {
  it('has what is for partners', async () => {
    const maps = [published({ audience: 'partner' }), published({ audience: 'steward' })];
    expect(await ask('partner', maps).list({ operation })).toHaveLength(1);
  });

  it('has every draft with who made it', async () => {
    const [map] = await ask('operator', [aPublication()]).list({ operation });
    expect(map).toMatchObject({ state: 'draft', hasFiles: true, steps: [{ by: 'Map desk' }] });
  });
});

describe('register.advance', () => {
  const step = (to: 'reviewed' | 'cleared' | 'published' | 'withdrawn', by = 'Desk officer') =>
    ask('operator', [aPublication()]).advance({ operation, number, version: 1, to, by });

  it('takes the next step', async () => {
    expect(await step('reviewed')).toMatchObject({
      state: 'reviewed',
      steps: [{ state: 'draft' }, { state: 'reviewed', by: 'Desk officer', note: null }],
    });
  });

  it.each([
    { to: 'cleared' as const, sentence: 'the map is draft and can become reviewed or withdrawn' },
    { to: 'withdrawn' as const, sentence: 'say why the map is withdrawn' },
  ])('does not make it $to: $sentence', async ({ to, sentence }) => {
    await expect(step(to)).rejects.toThrow(sentence);
  });

  it('keeps nobody’s address', async () => {
    await expect(step('reviewed', 'amina@example.org')).rejects.toThrow('by: reads like');
  });

  it('publishes nothing where nothing can be printed', async () => {
    const register = ask('operator', [aPublication({ state: 'cleared' })]);
    const publish = register.advance({ operation, number, version: 1, to: 'published', by: 'X' });
    await expect(publish).rejects.toThrow('cannot print');
  });
});
