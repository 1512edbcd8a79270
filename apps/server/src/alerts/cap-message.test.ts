import { join } from 'node:path';
import { AlertRuleView, AlertView, LANGUAGES } from '@waystation/domain';
import { anAlert, anAlertRule, anOperation } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../test/support/look-at-file';
import { hasSharedData, SHARED_DATA } from '../../test/support/shared-data';
import { alertFeedOf } from './alert-feed';
import { capMessage } from './cap-message';

const translators = await Promise.all(LANGUAGES.map(loadTranslator));
const [english] = translators;

const SCHEMA = join(SHARED_DATA, 'schemas/CAP-v1.2.xsd');
const isValid = hasSharedData('schemas') ? it : it.skip;

const step = (kind: 'raised' | 'ended', at: string) => ({
  kind,
  at,
  by: null,
  to: null,
  note: null,
  why: kind === 'ended' ? ('cleared' as const) : null,
  of: null,
});
const RAISED = step('raised', '2021-12-02T09:00:00.123Z');
const ENDED = step('ended', '2022-01-05T10:00:00.000Z');

const aView = (more: object = {}): AlertView => {
  const { steps: _, ...alert } = anAlert();
  return AlertView.parse({
    ...alert,
    place: { id: 'SS0609', names: { en: 'Rubkona', ar: 'ربكونا' } },
    handling: 'new',
    holds: true,
    assignee: null,
    steps: [RAISED],
    ...more,
  });
};

const aRule = (more: object = {}): AlertRuleView => {
  const { of: _, ...rule } = anAlertRule({ audience: 'public' });
  return AlertRuleView.parse({
    ...rule,
    about: { kind: 'areas', indicator: 'idp', level: 2 },
    places: [],
    isOn: true,
    steps: [],
    ...more,
  });
};

type Parts = { readonly alert?: object; readonly rule?: object; readonly operation?: object };

const message = ({ alert, rule, operation }: Parts = {}, kind: 'alert' | 'end' = 'alert') =>
  capMessage(
    {
      operation: anOperation(operation),
      alert: aView(alert),
      rule: aRule(rule),
      host: 'maps.example.org',
      page: 'https://maps.example.org/south-sudan/alerts',
      translators,
    },
    kind,
  ) ?? '';

const HOSTILE = 'A <b>"rule"</b> & \u0007 ]]> more';

describe('a message of an alert', () => {
  it('says of whom, of when and where it is, and by which figure', () => {
    const text = message();
    expect(text).toContain('<identifier>waystation.7b1d2c3e-4f50-4a61-8b72-9c83ad94be11.alert<');
    expect(text).toContain('<sent>2021-12-02T09:00:00-00:00</sent>');
    expect(text).toContain('<valueName>P-CODE</valueName><value>SS0609</value>');
    expect(text).toContain('<severity>Severe</severity>');
    expect(text.replaceAll(/\s/g, ' ')).toContain('174 545');
  });

  it('says in every language that it is no official activation, before all else', () => {
    const text = message();
    const headlines = text.match(/<headline>[^<]*/g) ?? [];
    expect(headlines).toHaveLength(LANGUAGES.length);
    for (const [index, { t }] of translators.entries()) {
      const said = t('alerts.cap.headline', { place: '|', rule: '|' }).split('|')[0] ?? '';
      expect(headlines[index]).toContain(said.replaceAll(/\P{L}+$/gu, ''));
      expect(text).toContain(t('alerts.notOfficial'));
    }
  });

  it('is taken back by a message of its own that names it', () => {
    const over = { alert: { holds: false, steps: [RAISED, ENDED] } };
    const text = message(over, 'end');
    expect(text).toContain('<msgType>Cancel</msgType>');
    expect(text).toContain(
      '<references>maps.example.org,waystation.7b1d2c3e-4f50-4a61-8b72-9c83ad94be11.alert,2021-12-02T09:00:00-00:00<',
    );
    expect(message(over)).toContain('<msgType>Alert</msgType>');
    expect(message({}, 'end')).toBe('');
  });

  it('is an exercise where the operation is a historical case', () => {
    const replay = { from: '2011-02-15', to: '2011-12-31', start: '2011-03-08' };
    expect(message()).toContain('<status>Actual</status>');
    expect(message({ operation: { replay } })).toContain('<status>Exercise</status>');
  });

  it('writes a name as text, whatever is in it', () => {
    const text = message({ rule: { name: HOSTILE } });
    expect(text).toContain(
      '<event>A &lt;b&gt;&quot;rule&quot;&lt;/b&gt; &amp;  ]]&gt; more</event>',
    );
  });

  isValid.each<[string, Parts, 'alert' | 'end']>([
    ['of a figure', {}, 'alert'],
    ['of a silence', { alert: { figure: null } }, 'alert'],
    ['of a centre', { rule: { about: { kind: 'centres', quantity: 'free' } } }, 'alert'],
    ['of a hostile name', { rule: { name: HOSTILE } }, 'alert'],
    ['of an end', { alert: { steps: [RAISED, ENDED] } }, 'end'],
  ])('%s is valid against the schema of CAP 1.2', async (...[, parts, kind]) => {
    const looked = lookAt({ 'message.cap': message(parts, kind) });
    await expect(looked.ask('xmllint', '--noout', '--schema', SCHEMA)).resolves.toBe('');
    looked.remove();
  });

  isValid('is held against a schema that refuses what is wrong', async () => {
    const looked = lookAt({ 'message.cap': message().replace('Severe', 'Rather severe') });
    await expect(looked.ask('xmllint', '--noout', '--schema', SCHEMA)).rejects.toThrow('Severe');
    looked.remove();
  });
});

describe('the feed of alerts', () => {
  const feed = (more: object = {}, rule: object = {}): string => {
    if (english === undefined) {
      throw new Error('There is no language.');
    }
    return alertFeedOf({
      operation: anOperation(),
      list: { rules: [aRule(rule)], alerts: [aView(more)] },
      origin: 'https://maps.example.org',
      translator: english,
    });
  };

  it('has what Atom asks for, and a link to each message', async () => {
    const text = feed();
    const id = '7b1d2c3e-4f50-4a61-8b72-9c83ad94be11';
    expect(text).toContain(`<id>urn:uuid:${id}</id>`);
    expect(text).toContain('<updated>2021-12-02T09:00:00.123Z</updated>');
    expect(text).toContain(
      `type="application/cap+xml" href="https://maps.example.org/alerts/south-sudan/${id}.cap"`,
    );
    expect(text).toContain('No alert is an official activation.');
  });

  it('leads to the message that takes an alert back once it is over', () => {
    const text = feed({ holds: false, steps: [RAISED, ENDED] });
    expect(text).toContain('-end.cap"');
    expect(text).toContain('<updated>2022-01-05T10:00:00.000Z</updated>');
  });

  it('is XML whatever is in a name', async () => {
    const looked = lookAt({ 'feed.atom': feed({}, { name: HOSTILE }) });
    await expect(looked.ask('xmllint', '--noout')).resolves.toBe('');
    looked.remove();
  });
});
