import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { figureSources } from '../../../test/figure-sources';
import {
  type AgreeDraft,
  agreedOfDraft,
  newAgreeDraft,
  numberOfDraft,
  sourcesToName,
} from './agree-draft';

const SOURCES = figureSources();

const draft = (changes: Partial<AgreeDraft> = {}): AgreeDraft => ({
  ...newAgreeDraft(SOURCES),
  value: '1 000',
  agreedBy: 'RRC and IOM',
  reason: 'Registration is complete.',
  sensitivity: 'public',
  recordedBy: 'Desk',
  ...changes,
});

const agreed = (changes: Partial<AgreeDraft> = {}) =>
  agreedOfDraft(draft(changes), SOURCES, {
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be30',
    holdsFrom: Day.parse('2021-12-31'),
  });

describe('the form for an agreed figure', () => {
  it('begins with the sources that are compared, of the day of the newest, and with no number', () => {
    expect(newAgreeDraft(SOURCES)).toMatchObject({
      asOf: '2021-11-30',
      series: ['Registration', 'Mobility Tracking'],
      value: '',
      sensitivity: null,
    });
  });

  it('names no source that says no number', () => {
    expect(sourcesToName(SOURCES).map(({ series }) => series)).toEqual([
      'Registration',
      'Mobility Tracking',
      'Rapid survey',
    ]);
  });

  it.each([
    [{ value: '1 000' }, { kind: 'number', value: 1_000 }],
    [{ value: '١٠٠٠' }, { kind: 'number', value: 1_000 }],
    [{ value: '0' }, { kind: 'number', value: 0 }],
    [{ value: '10.5' }, null],
    [{ value: '' }, null],
    [
      { kind: 'range' as const, least: '900', most: '1300' },
      { least: 900, most: 1_300 },
    ],
    [{ kind: 'range' as const, least: '1300', most: '900' }, null],
    [{ kind: 'none' as const, value: '' }, { kind: 'none' }],
  ])('reads %j', (changes, number) => {
    const read = numberOfDraft(draft(changes));
    expect(read).toEqual(number === null ? null : expect.objectContaining(number));
  });

  it('says what it is of, from which sources and since when', () => {
    expect(agreed({ series: ['Registration'] })).toEqual({
      id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be30',
      subject: SOURCES.subject,
      group: 'idp',
      unit: 'individuals',
      measure: 'stock',
      asOf: '2021-11-30',
      holdsFrom: '2021-12-31',
      number: { kind: 'number', value: 1_000 },
      agreedBy: 'RRC and IOM',
      reason: 'Registration is complete.',
      sources: [{ series: 'Registration', asOf: '2021-11-30' }],
      sensitivity: 'public',
      recordedBy: 'Desk',
    });
  });

  it.each([
    { value: 'many' },
    { series: [] },
    { agreedBy: ' ' },
    { reason: '' },
    { sensitivity: null },
    { recordedBy: '' },
  ])('says nothing while something is missing: %j', (changes) => {
    expect(agreed(changes)).toBeNull();
  });

  it('needs no source where nothing is agreed any more', () => {
    expect(agreed({ kind: 'none', series: [] })).toMatchObject({ number: { kind: 'none' } });
  });
});
