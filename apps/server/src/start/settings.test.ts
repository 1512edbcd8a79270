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

  it.each([
    { name: 'PORT', given: { PORT: 'http' } },
    { name: 'PORT', given: { PORT: '70000' } },
    { name: 'DATABASE_URL', given: { DATABASE_URL: 'mysql://localhost/x' } },
    { name: 'WAYSTATION_TRUST_PROXY', given: { WAYSTATION_TRUST_PROXY: 'yes' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'localhost:5000' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'file:///etc/passwd' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'http://user:pw@localhost:5000' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'http://localhost:5000/?key=1' } },
    { name: 'ROUTING_URL', given: { ROUTING_URL: 'http://localhost:5000/#osrm' } },
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
