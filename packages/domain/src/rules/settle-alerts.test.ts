import { describe, expect, it } from 'vitest';
import { Alert, type AlertStep, assigneeOf, handlingOfAlert } from '../alert';
import type { AlertEpisode } from './alert-episodes';
import { refusalOfAction } from './handle-alert';
import { settleAlerts, switchedOnAt } from './settle-alerts';

const at = (day: number): string => `2021-11-${String(day).padStart(2, '0')}T00:00:00.000Z`;
const NOW = new Date(at(20));

const episode = (day: number, endedOn: number | null = null): AlertEpisode => ({
  since: at(day),
  firedAt: at(day),
  figure: { least: 101, most: 101 },
  before: null,
  endedAt: endedOn === null ? null : at(endedOn),
});

const anAlert = (day: number, steps: readonly AlertStep[] = [], place = 'SS0101') =>
  Alert.parse({
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be06',
    rule: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be07',
    place,
    since: at(day),
    firedAt: at(day),
    figure: { least: 101, most: 101 },
    before: null,
    steps: [{ kind: 'raised', at: at(day) }, ...steps],
  });

const ENDED = { kind: 'ended', at: at(6), why: 'cleared', of: at(6) } as const;
const CLOSED = { kind: 'closed', at: at(6), by: 'Duty officer', note: 'Water is back.' } as const;

/** The days of alerts raised, and why others end. */
const settle = (episodes: readonly AlertEpisode[], kept: readonly Alert[] = [], onSince = 1) => {
  const found = [{ place: 'SS0101', episodes }];
  const { raised, ended } = settleAlerts(found, kept, { onSince: at(onSince), now: NOW });
  const days = raised.map(({ since, ended: end }) =>
    [Number(since.slice(8, 10)), end?.why ?? ''].join(' ').trim(),
  );
  return [...days, ...ended.map(({ step }) => step.why)].join(', ');
};

describe('a look at a rule', () => {
  it.each<[string, string, string]>([
    ['raises what holds', settle([episode(5)]), '5'],
    ['raises what holds since before it was switched on', settle([episode(5)], [], 9), '5'],
    ['raises what came and went between two looks', settle([episode(5, 7)]), '5 cleared'],
    ['leaves history alone', settle([episode(5, 7)], [], 9), ''],
    ['adds nothing twice', settle([episode(5)], [anAlert(5)]), ''],
    ['ends what is over', settle([episode(5, 7)], [anAlert(5)]), 'cleared'],
    [
      'ends one and raises the next',
      settle([episode(5, 7), episode(9)], [anAlert(5)]),
      '9, cleared',
    ],
    ['ends what a correction took back', settle([], [anAlert(5)]), 'corrected'],
    ['keeps one whose beginning was corrected', settle([episode(4)], [anAlert(5)]), ''],
    ['leaves what another clock saw first', settle([], [anAlert(25)]), ''],
    ['does not end twice', settle([], [anAlert(5, [ENDED])]), ''],
    ['does not raise again what is over', settle([episode(5, 7)], [anAlert(5, [ENDED])]), ''],
    ['raises nothing anew that people closed', settle([episode(5)], [anAlert(5, [CLOSED])]), ''],
    ['is held against its own place', settle([episode(5)], [anAlert(5, [ENDED], 'SS0102')]), '5'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('knows when its rule was switched on last', () => {
    const step = (kind: 'switchedOn' | 'switchedOff', day: number) =>
      ({ kind, at: at(day), by: 'Duty officer', note: null }) as const;
    expect(
      switchedOnAt([step('switchedOn', 2), step('switchedOff', 3), step('switchedOn', 4)]),
    ).toBe(at(4));
    expect(switchedOnAt([])).toBeNull();
  });
});

describe('what people do with an alert', () => {
  const acknowledged = { kind: 'acknowledged', at: at(6), by: 'Duty officer', note: null } as const;
  const assigned = { ...acknowledged, kind: 'assigned', to: 'Water cluster' } as const;

  it('says how far they are', () => {
    expect(handlingOfAlert(anAlert(5))).toBe('new');
    expect(handlingOfAlert(anAlert(5, [acknowledged, assigned]))).toBe('acknowledged');
    expect(handlingOfAlert(anAlert(5, [acknowledged, CLOSED]))).toBe('closed');
    expect(assigneeOf(anAlert(5, [assigned, { ...assigned, to: 'Health' }]))).toBe('Health');
  });

  it.each([
    [anAlert(5), acknowledged, null],
    [anAlert(5, [acknowledged]), acknowledged, 'alreadyAcknowledged'],
    [anAlert(5, [acknowledged]), CLOSED, null],
    [anAlert(5, [CLOSED]), assigned, 'alertClosed'],
    [anAlert(5), { ...CLOSED, note: 'call 0912 345 678' }, 'alertTextPersonal'],
    [anAlert(5), { ...assigned, to: 'a@example.org' }, 'alertTextPersonal'],
  ] as const)('of %o takes %o or says why not', (alert, action, refusal) => {
    expect(refusalOfAction(alert, action)?.kind ?? null).toBe(refusal);
  });
});
