import { resolve } from 'node:path';
import { z } from 'zod';
import type { AlertWays } from '../sending/alert-ways';
import { SmtpUrl } from '../sending/mail-settings';
import { WebhookHosts } from '../sending/webhook-hosts';
import { EmbedOrigins } from './embed-origins';

const Port = z.coerce.number().int().min(0).max(65_535);

/** A user and password would stand in every log of a failure, and a query would swallow the table's. */
const isPlainAddress = (address: string): boolean => {
  if (!URL.canParse(address)) {
    return false;
  }
  const { username, password, search, hash } = new URL(address);
  return [username, password, search, hash].every((part) => part === '');
};

const Environment = z.object({
  PORT: Port.default(4310),
  /** The loopback address: nobody else on the network is served unless somebody asks for it. */
  HOST: z.string().min(1).default('127.0.0.1'),
  WAYSTATION_DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Set to 1 behind a reverse proxy that overwrites X-Forwarded-For and X-Forwarded-Proto. */
  WAYSTATION_TRUST_PROXY: z.enum(['0', '1']).default('0'),
  WAYSTATION_EMBED_ORIGINS: EmbedOrigins.default([]),
  /** An OSRM-compatible server for vehicles; only its host is ever asked. */
  ROUTING_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isPlainAddress)
    .optional(),
  /** Its password stands in no log and no answer. */
  SMTP_URL: SmtpUrl.optional(),
  MAIL_FROM: z.email().optional(),
  WAYSTATION_WEBHOOK_HOSTS: WebhookHosts.default([]),
  WAYSTATION_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((address) => new URL(address))
    .refine((url) => isPlainAddress(url.href) && url.pathname === '/')
    .transform((url) => url.origin)
    .optional(),
});

const HOW_TO_WRITE = {
  PORT: 'give a number from 0 to 65535',
  HOST: 'give an address or a name, for example 127.0.0.1',
  WAYSTATION_DATA_DIR: 'give the path of a folder',
  DATABASE_URL: 'give a URL such as postgres://user@localhost/waystation',
  WAYSTATION_TRUST_PROXY: 'give 1 behind a reverse proxy, else 0',
  WAYSTATION_EMBED_ORIGINS: 'write origins such as https://example.org, separated by spaces, or *',
  ROUTING_URL:
    'give the URL of an OSRM server without user, password and query, such as http://localhost:5000',
  SMTP_URL:
    'give a URL such as smtps://user:password@mail.example.org, or smtp:// with a port, and nothing after it',
  MAIL_FROM:
    'give the address that e-mails come from, such as alerts@example.org; SMTP_URL needs it',
  WAYSTATION_WEBHOOK_HOSTS:
    'write hosts such as desk.internal or 10.0.0.5:8080, separated by spaces',
  WAYSTATION_PUBLIC_URL:
    'give the address under which readers open this server, such as https://waystation.example.org',
} as const satisfies Record<keyof z.input<typeof Environment>, string>;

const Setting = z.keyof(Environment);

/** How this process was asked to run. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly trustProxy: boolean;
  /** The origins whose pages may show maps in a frame; empty: none. */
  readonly embedOrigins: readonly string[];
  /** An OSRM-compatible server that is asked for times by vehicle; null: none. */
  readonly routingUrl: string | null;
  /** By which ways alerts are sent. */
  readonly alertWays: AlertWays;
};

/** A setting that cannot be used; the message is for whoever typed it. */
export class SettingsError extends Error {}

const refused = (setting: keyof typeof HOW_TO_WRITE): SettingsError =>
  new SettingsError(`${setting} cannot be used: ${HOW_TO_WRITE[setting]}.`);

const alertWaysOf = (data: z.output<typeof Environment>): AlertWays => {
  const { SMTP_URL: server, MAIL_FROM: from } = data;
  if (server !== undefined && from === undefined) {
    throw refused('MAIL_FROM');
  }
  return {
    webhookHosts: data.WAYSTATION_WEBHOOK_HOSTS,
    mail: server === undefined || from === undefined ? null : { server, from },
    publicUrl: data.WAYSTATION_PUBLIC_URL ?? null,
  };
};

/** Reads the settings from environment variables; throws {@link SettingsError} naming the bad one. */
export const readSettings = (environment: NodeJS.ProcessEnv, root: string): Settings => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refused(Setting.parse(issue?.path[0]));
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.WAYSTATION_DATA_DIR ?? resolve(root, '.waystation/data')),
    databaseUrl: data.DATABASE_URL ?? null,
    trustProxy: data.WAYSTATION_TRUST_PROXY === '1',
    embedOrigins: data.WAYSTATION_EMBED_ORIGINS,
    routingUrl: data.ROUTING_URL ?? null,
    alertWays: alertWaysOf(data),
  };
};
