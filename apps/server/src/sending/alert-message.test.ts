import {
  AlertDelivery,
  type AlertList,
  AlertRuleView,
  AlertView,
  LANGUAGES,
  type Language,
} from '@waystation/domain';
import { anAlert, anAlertRule, anOperation } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { alertMessage } from './alert-message';

const ID = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be21';
const { steps: _steps, ...raised } = anAlert();
const { of: _of, ...rule } = anAlertRule({ audience: 'public' });
const STEP = { by: null, to: null, note: null, why: null, of: null };

const LIST: AlertList = {
  rules: [
    AlertRuleView.parse({
      ...rule,
      about: { kind: 'areas', indicator: 'idp', level: 2 },
      places: [],
      isOn: true,
      steps: [],
    }),
  ],
  alerts: [
    AlertView.parse({
      ...raised,
      place: { id: 'SS0609', names: { en: 'Rubkona' } },
      handling: 'new',
      holds: false,
      assignee: 'Camp management',
      steps: [
        { ...STEP, kind: 'raised', at: '2021-12-02T09:00:00.000Z' },
        { ...STEP, kind: 'assigned', at: '2021-12-02T09:30:00.000Z', by: 'Somebody' },
        { ...STEP, kind: 'ended', at: '2021-12-03T09:00:00.000Z', why: 'cleared' },
      ],
    }),
  ],
};

const told = async (
  event: AlertDelivery['event'],
  {
    list = LIST,
    language = 'en',
    operation = {},
  }: { list?: AlertList; language?: Language; operation?: object } = {},
) =>
  alertMessage({
    delivery: AlertDelivery.parse({
      id: ID,
      event,
      alert: event === 'test' ? null : raised.id,
      queuedAt: '2021-12-02T09:00:00.000Z',
      state: 'waiting',
      tries: 1,
      lastAt: null,
      nextAt: '2021-12-02T09:00:00.000Z',
      problem: null,
    }),
    target: { name: 'Duty desk' },
    operation: anOperation(operation),
    list,
    publicUrl: 'https://waystation.example.org',
    translator: await loadTranslator(language),
  });

describe('what is sent of an alert', () => {
  it('says where, by which figure and rule, and that it is not official', async () => {
    const message = await told('raised');
    expect(message?.subject).toBe('Not an official activation: Rubkona, Many in Rubkona');
    expect(message?.text).toContain('Rule: more than');
    expect(message?.text).toMatch(/Figure of .+: 174.545\./);
    expect(message?.text).toContain('is not an official activation');
    expect(message?.text).toContain('https://waystation.example.org/south-sudan/alerts');
    expect(message?.text).toContain(`Message ${ID}`);
    expect(message?.payload).toMatchObject({
      type: 'alert.raised',
      data: {
        status: 'actual',
        isOfficial: false,
        place: { id: 'SS0609' },
        alert: { figure: { least: 174_545, most: 174_545 } },
        cap: `https://waystation.example.org/alerts/south-sudan/${raised.id}.cap`,
      },
    });
  });

  it('says that it is over, and why', async () => {
    const message = await told('ended');
    expect(message?.subject).toMatch(/^Over: Not an official activation/);
    expect(message?.text).toContain('a later figure ended it');
    expect(message?.payload).toMatchObject({
      data: { alert: { endedAt: '2021-12-03T09:00:00.000Z', endedBecause: 'cleared' } },
    });
  });

  it('names nobody who works on it', async () => {
    const said = JSON.stringify(await told('ended'));
    expect(said).not.toContain('Camp management');
    expect(said).not.toContain('Somebody');
  });

  it('says of a historical case that it is one', async () => {
    const replay = { from: '2011-02-20', to: '2011-06-30', start: '2011-03-08' };
    const message = await told('raised', { operation: { replay } });
    expect(message?.subject).toMatch(/^Exercise: /);
    expect(message?.text).toContain('historical case');
    expect(message?.payload).toMatchObject({ data: { status: 'exercise' } });
  });

  it('is nothing of what its reader may not know', async () => {
    expect(await told('raised', { list: { ...LIST, alerts: [] } })).toBeNull();
    expect(await told('raised', { list: { ...LIST, rules: [] } })).toBeNull();
  });

  it.each(LANGUAGES)('says in %s that a test is no alert', async (language) => {
    const message = await told('test', { language, list: { rules: [], alerts: [] } });
    expect(message?.payload).toMatchObject({
      type: 'alert.test',
      data: { status: 'test', alert: null, rule: null, language },
    });
    expect(message?.text).toContain('Duty desk');
  });
});
