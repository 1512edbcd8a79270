import { z } from 'zod';

/** A mail server that takes messages from us. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** Whether the connection is encrypted from its first byte (RFC 8314); else by STARTTLS where it can be. */
  readonly isEncrypted: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
};

/** The ports of RFC 8314: submission over TLS, and submission. */
const PORTS = { encrypted: 465, plain: 587 } as const;

const isMailServer = ({ hostname, pathname, search, hash }: URL): boolean =>
  hostname !== '' && (pathname === '' || pathname === '/') && search === '' && hash === '';

/** `smtps://user:password@mail.example.org`, or `smtp://` with a port where it is not the usual one. */
export const SmtpUrl = z
  .url({ protocol: /^smtps?$/ })
  .transform((text) => new URL(text))
  .refine(isMailServer)
  .transform((url): MailServer => {
    const isEncrypted = url.protocol === 'smtps:';
    const usual = isEncrypted ? PORTS.encrypted : PORTS.plain;
    const user = decodeURIComponent(url.username);
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? usual : Number(url.port),
      isEncrypted,
      login: user === '' ? null : { user, pass: decodeURIComponent(url.password) },
    };
  });
