import { aKeptRule, anAlert, anAlertRule, anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre, aFigure, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS } from '../../test/south-sudan';
import { createApi } from '..';

const operation = 'south-sudan';
const RUBKONA = { subject: { kind: 'area' as const, pcode: 'SS0609', level: 2 as const } };

const ROUNDS = [
  { number: 9, reportingDate: '2021-03-31', people: 120_000 },
  { number: 10, reportingDate: '2021-06-30', people: 160_000 },
  { number: 11, reportingDate: '2021-09-30', people: 145_000 },
  { number: 12, reportingDate: '2021-12-31', people: 174_545 },
].map(({ people, ...round }) => ({ round: aRound(round), people }));

const storeOf = (
  more: Partial<Parameters<typeof memoryStore>[0]> = {},
  figure: Parameters<typeof aFigure>[2] = {},
) =>
  memoryStore({
    operation: anOperation(),
    areas: AREAS,
    rounds: ROUNDS.map(({ round }) => round),
    figures: ROUNDS.map(({ round, people }) =>
      aFigure(round, people, { ...RUBKONA, ...figure, asOf: round.reportingDate }),
    ),
    ...more,
  });

const { of, when } = anAlertRule();

describe('a rule tried against history', () => {
  const trial = (changes: object = {}, store = storeOf()) =>
    askAs('operator', store).alert.try({ operation, of, when, audience: 'operator', ...changes });

  it('says how often it would have fired, where and by which figure', async () => {
    expect(await trial({ when: { kind: 'above', limit: 150_000, clear: 149_999 } })).toMatchObject({
      fired: 2,
      from: '2021-03-31',
      to: '2021-12-31',
      withoutFigures: [],
      episodes: [
        { place: { id: 'SS0609' }, firedAt: '2021-12-31T00:00:00.000Z', endedAt: null },
        {
          firedAt: '2021-06-30T00:00:00.000Z',
          figure: { least: 160_000, most: 160_000 },
          endedAt: '2021-09-30T00:00:00.000Z',
        },
      ],
    });
  });

  it('shows what a margin spares', async () => {
    expect(await trial()).toMatchObject({ fired: 1 });
  });

  it('reads what its audience may read, and names places that it knows nothing of', async () => {
    const restricted = storeOf({}, { sensitivity: 'restricted' });
    expect(await trial({}, restricted)).toMatchObject({ fired: 1 });
    expect(await trial({ audience: 'public' }, restricted)).toMatchObject({
      fired: 0,
      from: null,
      withoutFigures: [{ id: 'SS0609' }],
    });
  });

  it('does not take an area that a round left out for one with nobody', async () => {
    const below = { kind: 'below', limit: 10, clear: 10 };
    const others = { ...of, pcodes: ['SS0609', 'SS0101'] };
    const answer = await trial({ of: others, when: below });
    expect(answer).toMatchObject({ fired: 0, withoutFigures: [{ id: 'SS0101' }] });
  });

  it('looks at what centres counted', async () => {
    const counts = [
      { kind: 'present' as const, at: '2021-03-01', value: 40 },
      { kind: 'present' as const, at: '2021-03-02', value: 60 },
    ];
    const centre = aCentre({ counts });
    const answer = await trial(
      {
        of: { kind: 'centres', quantity: 'present', centres: [centre.place.id] },
        when: { kind: 'above', limit: 50, clear: 50 },
      },
      storeOf({ centres: [centre] }),
    );
    expect(answer).toMatchObject({ fired: 1, from: '2021-03-01', to: '2021-03-02' });
  });

  it('ends a silence with the last day of a historical case', async () => {
    const replay = { from: day('2021-03-31'), to: day('2022-01-31'), start: day('2021-03-31') };
    const store = storeOf({ operation: anOperation({ replay }) });
    expect(await trial({ when: { kind: 'notUpdated', days: 30 } }, store)).toMatchObject({
      fired: 4,
    });
    expect(await trial({ when: { kind: 'notUpdated', days: 60 } }, store)).toMatchObject({
      fired: 3,
    });
  });

  it('says which indicators there are where it names another', async () => {
    await expect(trial({ of: { ...of, indicator: 'nonsense' } })).rejects.toThrow('no indicator');
  });
});

describe('rules and alerts', () => {
  it('raise an alert once the rule is written and switched on, and only then', async () => {
    const store = storeOf();
    const ask = askAs('operator', store).alert;
    const rule = anAlertRule();
    expect(await ask.write({ operation, rule, by: 'Duty officer' })).toMatchObject({
      rules: [{ isOn: false }],
      alerts: [],
    });
    const on = await ask.turn({ operation, rule: rule.id, to: 'on', by: 'Duty officer' });
    expect(on).toMatchObject({
      rules: [{ isOn: true }],
      alerts: [{ place: { id: 'SS0609' }, handling: 'new', holds: true }],
    });
    expect(await createApi(store).settleAlerts(anOperation().code)).toBe(0);
  });

  it('are held against figures once, until those or the rule change, or a day has passed', async () => {
    let looks = 0;
    const store = storeOf({ alertRules: [aKeptRule()] });
    const settle: typeof store.alerts.settle = (...asked) => {
      looks += 1;
      return store.alerts.settle(...asked);
    };
    let seqs = { seq: 1, seqButReports: 1 };
    const api = createApi({
      ...store,
      alerts: { ...store.alerts, settle },
      changes: { ...store.changes, heads: async () => seqs },
    });
    const look = () => api.settleAlerts(anOperation().code);
    await look();
    seqs = { seq: 2, seqButReports: 1 };
    await look();
    expect(looks).toBe(1);
    seqs = { seq: 3, seqButReports: 3 };
    await look();
    expect(looks).toBe(2);
  });

  it('are for those whom the rule is made for', async () => {
    const store = storeOf({ alertRules: [aKeptRule()], alerts: [anAlert()] });
    expect(await askAs('public', store).alert.list({ operation })).toEqual({
      rules: [],
      alerts: [],
    });
    expect((await askAs('operator', store).alert.list({ operation })).alerts).toHaveLength(1);
  });

  it('tell the public what holds, and not who works on it', async () => {
    const assigned = { kind: 'assigned', at: '2021-12-02T09:00:00.000Z' } as const;
    const steps = [
      ...anAlert().steps,
      { ...assigned, by: 'Desk', to: 'Water cluster', note: 'Trucks' },
    ];
    const alerts = [anAlert({ steps })];
    const store = storeOf({ alertRules: [aKeptRule({ audience: 'public' })], alerts });
    const [told] = (await askAs('public', store).alert.list({ operation })).alerts;
    expect(told).toMatchObject({ figure: { least: 174_545 }, assignee: null });
    expect(told?.steps[1]).toEqual({
      ...assigned,
      by: null,
      to: null,
      note: null,
      why: null,
      of: null,
    });
    const [known] = (await askAs('operator', store).alert.list({ operation })).alerts;
    expect(known?.assignee).toBe('Water cluster');
  });

  it('say no longer by which figure, where it was taken back', async () => {
    const ended = { kind: 'ended', why: 'corrected', of: null } as const;
    const steps = [...anAlert().steps, { ...ended, at: '2021-12-02T09:00:00.000Z' }];
    const store = storeOf({
      alertRules: [aKeptRule({ audience: 'public' })],
      alerts: [anAlert({ steps })],
    });
    const list = async (audience: 'public' | 'operator') =>
      (await askAs(audience, store).alert.list({ operation })).alerts[0]?.figure;
    expect(await list('public')).toBeNull();
    expect(await list('operator')).not.toBeNull();
  });

  it('refuse what reads like a telephone number, and what comes after the end', async () => {
    const store = storeOf({ alertRules: [aKeptRule()], alerts: [anAlert()] });
    const ask = askAs('operator', store).alert;
    const by = 'call 0912 345 678';
    await expect(ask.write({ operation, rule: anAlertRule(), by })).rejects.toThrow('telephone');
    const close = () =>
      ask.handle({
        operation,
        alert: anAlert().id,
        action: { kind: 'closed', by: 'Desk', note: 'Seen.' },
      });
    expect(await close()).toMatchObject({ alerts: [{ handling: 'closed' }] });
    await expect(close()).rejects.toThrow('The alert is closed');
  });
});
