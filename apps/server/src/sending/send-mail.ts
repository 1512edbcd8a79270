import type { DeliveryProblem } from '@waystation/domain';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { MailServer } from './mail-settings';

/** A mail server that says nothing for so long is left. */
const LIMIT_MS = 10_000;

/** What is sent, as plain text. */
export type Mail = {
  /** The same with each try: mail programs show what has one id once (RFC 5322, 3.6.4). */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
};

const Refusal = z.object({ responseCode: z.number().int() });
const Late = z.object({ code: z.literal('ETIMEDOUT') });

const problemOf = (error: unknown): DeliveryProblem => {
  const refused = Refusal.safeParse(error).data;
  if (refused !== undefined) {
    return { kind: 'refused', status: refused.responseCode };
  }
  return { kind: Late.safeParse(error).success ? 'timedOut' : 'unreachable', status: null };
};

/** Gives a message to the mail server; null: it was taken. It opens no file and no address on the way. */
export const sendMail = async (
  { host, port, isEncrypted, login }: MailServer,
  { id, from, to, subject, text, language }: Mail,
  limitMs = LIMIT_MS,
): Promise<DeliveryProblem | null> => {
  const transport = createTransport({
    host,
    port,
    secure: isEncrypted,
    // A password is never sent in the clear.
    requireTLS: login !== null,
    ...(login !== null && { auth: login }),
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
    dnsTimeout: limitMs,
    socketTimeout: limitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
      from: { name: 'Waystation', address: from },
      // As an address and not as text: no list of addresses can be made of it.
      to: { name: '', address: to },
      subject,
      text,
      // No answer of a machine to a machine (RFC 3834).
      headers: { 'auto-submitted': 'auto-generated', 'content-language': language },
    });
    return null;
  } catch (error) {
    return problemOf(error);
  } finally {
    transport.close();
  }
};
