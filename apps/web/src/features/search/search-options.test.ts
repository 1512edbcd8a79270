import { createTranslator, isolate, loadMessages } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import type { AreasAt } from './areas-at';
import type { FindableSubject } from './search-entry';
import { optionsOf } from './search-options';

const english = createTranslator('en', await loadMessages('en'));

const aSite = (code: string, overrides: Partial<FindableSubject> = {}): FindableSubject => ({
  kind: 'site',
  id: `site:${code}`,
  level: null,
  name: 'Juba',
  otherNames: [],
  codes: [code],
  context: [],
  weight: null,
  siteType: 'displacementSite',
  ...overrides,
});

const rows = (found: readonly FindableSubject[], areasAt: AreasAt = () => null) =>
  optionsOf(found, { ...english, levelNames: {}, areasAt });

const JUBA: AreasAt = () => ['Juba', 'Central Equatoria'];
const SAID = [isolate('Juba'), isolate('Central Equatoria')].join(', ');

const notes = (...asked: Parameters<typeof rows>) => rows(...asked).map(({ note }) => note);

describe('sites of one name', () => {
  it('are told apart by their kind', () => {
    expect(notes([aSite('1'), aSite('2', { siteType: 'plannedCamp' })])).toEqual([
      'Displacement site',
      'Planned camp',
    ]);
  });

  it('without an area are said to be in the one that their exact coordinates lie in', () => {
    expect(notes([aSite('1', { exactAt: [31.6, 4.85] })], JUBA)).toEqual([
      `Displacement site, ${SAID}`,
    ]);
  });

  it('with an area keep to what their source says', () => {
    expect(notes([aSite('1', { context: ['Rubkona'] })], JUBA)).toEqual([
      `Displacement site, ${isolate('Rubkona')}`,
    ]);
  });

  it('that still look alike say their codes, and nobody else does', () => {
    const found = [aSite('1'), aSite('2'), aSite('3', { name: 'Torit' })];
    expect(rows(found).map(({ detail }) => detail)).toEqual([
      isolate('1'),
      isolate('2'),
      undefined,
    ]);
    expect(
      rows([aSite('1'), aSite('2', { context: ['Juba'] })]).map(({ detail }) => detail),
    ).toEqual([undefined, undefined]);
  });
});
