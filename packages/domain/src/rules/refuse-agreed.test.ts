import { describe, expect, it } from 'vitest';
import { anAgreedFigure } from '../../test/agreed-builders';
import { aFigure } from '../../test/builders';
import { refusalOfAgreed } from './refuse-agreed';

const published = (overrides: Parameters<typeof aFigure>[0] = {}) =>
  aFigure({ series: 'Mobility Tracking', asOf: '2021-09-30', ...overrides });

const refusal = (
  overrides: Parameters<typeof anAgreedFigure>[0] = {},
  figures = [published()],
): unknown => refusalOfAgreed(anAgreedFigure(overrides), figures);

describe('refusalOfAgreed', () => {
  it('takes a figure that names what it was agreed from', () => {
    expect(refusal()).toBeNull();
  });

  it.each([
    { agreedBy: 'Amina, +211 912 345 678' },
    { reason: 'Ask a.deng@example.org' },
    { recordedBy: 'a.deng@example.org' },
  ])('refuses what reads like a person: %j', (texts) => {
    expect(refusal(texts)).toEqual({ kind: 'textPersonal' });
  });

  it('asks for sources, but not where nothing is agreed any more', () => {
    expect(refusal({ sources: [] })).toEqual({ kind: 'noSource' });
    expect(refusal({ sources: [], number: { kind: 'none' } })).toBeNull();
  });

  it.each([
    { of: { asOf: '2021-09-29' } },
    { of: { series: 'Registration' } },
    { of: { unit: 'households' as const } },
  ])('refuses a source that says nothing of it: $of', ({ of }) => {
    expect(refusal({}, [published(of)])).toEqual({
      kind: 'sourceNotFound',
      series: 'Mobility Tracking',
    });
  });

  it('is at least as restricted as the strictest row it was agreed from', () => {
    const rows = [published(), published({ sensitivity: 'confidential', isPart: true })];
    const tooOpen = { kind: 'tooOpen', least: 'confidential' };
    expect(refusal({}, rows)).toEqual(tooOpen);
    expect(refusal({ sensitivity: 'restricted' }, rows)).toEqual(tooOpen);
    expect(refusal({ sensitivity: 'confidential' }, rows)).toBeNull();
    expect(refusal({ sensitivity: 'strict' }, rows)).toBeNull();
  });
});
