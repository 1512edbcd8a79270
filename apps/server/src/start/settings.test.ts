import { describe, expect, it } from 'vitest';
import { readSettings } from './settings';

const ROOT = '/srv/waystation';

describe('settings', () => {
  it('need nothing: port 4310 on the loopback address, data in the project', () => {
    expect(readSettings({}, ROOT)).toEqual({
      port: 4310,
      host: '127.0.0.1',
      dataDir: '/srv/waystation/.waystation/data',
      databaseUrl: null,
      trustProxy: false,
      embedOrigins: [],
      routingUrl: null,
      alertWays: { webhookHosts: [], mail: null, publicUrl: null },
    });
  });

  it('take what is given and pass over what is empty', () => {
    const given = { PORT: '8080', HOST: '0.0.0.0', DATABASE_URL: '', WAYSTATION_DATA_DIR: '/data' };
    expect(readSettings(given, ROOT)).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/data',
      databaseUrl: null,
    });
  });

  it.each([
    ['https://example.org', ['https://example.org']],
    [
      ' https://a.org  https://*.b.org http://localhost:8080 https://a.org ',
      ['https://a.org', 'https://*.b.org', 'http://localhost:8080'],
    ],
    ['https://example.org *', ['*']],
    ['   ', []],
  ])('let "%s" show maps in frames', (text, expected) => {
    expect(readSettings({ WAYSTATION_EMBED_ORIGINS: text }, ROOT).embedOrigins).toEqual(expected);
  });

  it('say by which ways alerts are sent', () => {
    const given = {
      SMTP_URL: 'smtps://mail.example.org',
      MAIL_FROM: 'alerts@example.org',
      WAYSTATION_WEBHOOK_HOSTS: 'desk.internal:8080',
      WAYSTATION_PUBLIC_URL: 'https://waystation.example.org/',
    };
    expect(readSettings(given, ROOT).alertWays).toMatchObject({
      webhookHosts: ['desk.internal:8080'],
      mail: { server: { host: 'mail.example.org' }, from: 'alerts@example.org' },
      publicUrl: 'https://waystation.example.org',
    });
  });

  it.each([
    { name: 'PORT', given: { PORT: 'http' } },
    { name: 'PORT', given: { PORT: '70000' } },
    { name: 'DATABASE_URL', given: { DATABASE_URL: 'mysql://localhost/x' } },
    { name: 'WAYSTATION_TRUST_PROXY', given: { WAYSTATION_TRUST_PROXY: 'yes' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'osrm' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'localhost:5000' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'file:///etc/passwd' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'http://user:pw@localhost:5000' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'http://localhost:5000/?key=1' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'http://localhost:5000/#osrm' } },
    { name: 'SMTP_URL', given: { SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' } },
    { name: 'MAIL_FROM', given: { SMTP_URL: 'smtps://mail.example.org' } },
    { name: 'MAIL_FROM', given: { MAIL_FROM: 'nobody' } },
    { name: 'WAYSTATION_WEBHOOK_HOSTS', given: { WAYSTATION_WEBHOOK_HOSTS: 'https://desk' } },
    { name: 'WAYSTATION_PUBLIC_URL', given: { WAYSTATION_PUBLIC_URL: 'https://a.org/map' } },
    ...[
      'example.org',
      'https://example.org/map',
      "https://a.org; script-src 'unsafe-inline'",
      "'self'",
      'https://a.org,https://b.org',
      'javascript:alert(1)',
    ].map((text) => ({
      name: 'WAYSTATION_EMBED_ORIGINS',
      given: { WAYSTATION_EMBED_ORIGINS: text },
    })),
  ])('name $name where it cannot be used', ({ name, given }) => {
    expect(() => readSettings(given, ROOT)).toThrow(name);
  });
});
