import { centreAt } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { reportForEntry } from './conflict-report';
import { draftOf, draftOfReport, freeAfter, reportOfDraft, saysAnything } from './report-draft';

const NOW = new Date('2011-04-01T08:00:00Z');
const RULE = { freshHours: 24, unknownAfterHours: 72 };
const CENTRE = aCentre();
const AT = centreAt(CENTRE, NOW, RULE);
const START = draftOf(AT);
const SENDER = {
  id: '5f3c1c4e-8f0a-4d0e-9a4b-0c9d6f1e2a31',
  reporter: 'shiftLead' as const,
  now: NOW,
  base: CENTRE,
};

const report = (changes: Partial<typeof START>) =>
  reportOfDraft({ ...START, ...changes }, AT, SENDER);

describe('a report as it is written', () => {
  it('begins with what is known, and says nothing until something is changed', () => {
    expect(START).toMatchObject({ present: 15_000, blocked: 500, capacity: 20_000 });
    expect(saysAnything(START, AT)).toBe(false);
  });

  it('does not begin with a count that is too old to say anything of now', () => {
    const later = centreAt(CENTRE, new Date('2011-04-08T08:00:00Z'), RULE);
    expect(draftOf(later).present).toBeNull();
  });

  it('never makes an old count new: it sends the number only once it was counted again', () => {
    expect(report({ status: 'full' })).not.toHaveProperty('present');
    expect(report({ isCounted: true })).toMatchObject({ present: 15_000 });
  });

  it('says the same status anew only where its writer said so: a count leaves it as old as it is', () => {
    const open = { ...AT, status: 'operating' as const };
    const said = (changes: Partial<typeof START>) =>
      reportOfDraft({ ...draftOf(open), ...changes }, open, SENDER);
    expect(said({ isCounted: true })).not.toHaveProperty('status');
    expect(said({ isStatusSaid: true })).toMatchObject({
      status: { status: 'operating', note: null },
    });
    expect(draftOfReport(said({ isStatusSaid: true }), open).isStatusSaid).toBe(true);
  });

  it('sends what is new and leaves out the rest', () => {
    const said = report({
      present: 15_100,
      isCounted: true,
      blocked: 520,
      blockedNote: ' roof ',
      services: { water: false },
      hoursAgo: 1,
    });
    expect(said).toEqual({
      id: SENDER.id,
      centre: 'c:shousha',
      reporter: 'shiftLead',
      at: '2011-04-01T07:00:00.000Z',
      basedOn: 0,
      present: 15_100,
      blocked: { value: 520, note: 'roof' },
      services: { water: false },
      confirmed: false,
    });
  });

  it('shows the free places as they would be, unknown where a part is', () => {
    expect(freeAfter({ ...START, present: 19_000, isCounted: true }, AT, NOW)).toMatchObject({
      kind: 'known',
      free: 500,
    });
    expect(freeAfter({ ...START, blocked: null }, AT, NOW)).toEqual({
      kind: 'unknown',
      missing: ['blocked'],
    });
  });
});

describe('deciding a conflict', () => {
  const count = (number: number, value: number, at: string) => ({
    at,
    kind: 'present' as const,
    value,
    report: { number, basedOn: 0, reporter: 'partner' as const, confirmed: [] },
  });

  it('says the chosen number again, having seen both, as of the newest of them', () => {
    const counts = [
      count(1, 400, '2011-04-01T06:00:00.000Z'),
      count(2, 420, '2011-04-01T07:00:00.000Z'),
    ];
    const centre = aCentre({ counts });
    const [conflict] = centreAt(centre, NOW, RULE).conflicting;
    const older = conflict?.entries[1];
    expect(conflict && older && reportForEntry(older, { conflict, centre }, SENDER)).toMatchObject({
      present: 400,
      basedOn: 2,
      at: '2011-04-01T07:00:00.001Z',
    });
  });

  it('says the reason of the chosen entry again', () => {
    const blocked = [1, 2].map((number) => ({
      ...count(number, 10 * number, `2011-04-01T0${5 + number}:00:00.000Z`),
      kind: 'blocked' as const,
      note: `roof ${number}`,
    }));
    const centre = aCentre({ counts: blocked });
    const [conflict] = centreAt(centre, NOW, RULE).conflicting;
    const older = conflict?.entries[1];
    expect(conflict && older && reportForEntry(older, { conflict, centre }, SENDER)).toMatchObject({
      blocked: { value: 10, note: 'roof 1' },
    });
  });
});
