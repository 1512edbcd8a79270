import { expect, it } from 'vitest';
import { mayReachWebhook, WebhookHosts } from './webhook-hosts';

const HOSTS = WebhookHosts.parse('desk.internal 10.0.0.5:8080  [fd00::5]:81');

it.each([
  'https://desk.example.org/alerts?key=1',
  'https://8.8.8.8/',
  'http://desk.internal/alerts',
  'https://DESK.internal/alerts',
  'http://10.0.0.5:8080/',
  'http://[fd00::5]:81/',
])('webhooks are sent to %s', (url) => {
  expect(mayReachWebhook(url, HOSTS)).toBe(true);
});

it.each([
  'http://desk.example.org/',
  'https://desk.example.org:8443/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://017700000001/',
  'https://[::1]/',
  'https://[::ffff:7f00:1]/',
  'https://169.254.169.254/latest/meta-data',
  'https://10.0.0.5/',
  'http://desk.internal:8080/',
])('webhooks are not sent to %s', (url) => {
  expect(mayReachWebhook(url, HOSTS)).toBe(false);
});

it.each(['https://desk.internal', 'desk.internal/alerts', '*', 'a b@c'])(
  '"%s" is no list of hosts',
  (text) => {
    expect(WebhookHosts.safeParse(text).success).toBe(false);
  },
);
