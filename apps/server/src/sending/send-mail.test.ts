import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openMailServer } from '../../test/support/mail-server';
import { SmtpUrl } from './mail-settings';
import { sendMail } from './send-mail';

const MAIL = {
  id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be21',
  from: 'alerts@example.org',
  to: 'desk@example.org',
  subject: 'Not an official activation\r\nBcc: everybody@example.org',
  text: 'More than 80 000 people.\n.\nNothing follows.\n',
  language: 'en',
};

const at = (port: number) => SmtpUrl.parse(`smtp://127.0.0.1:${port}`);

describe('an e-mail', () => {
  it('is one message to one mailbox, by a machine, with an id that stays', async () => {
    const server = await openMailServer();
    try {
      expect(await sendMail(at(server.port), MAIL)).toBeNull();
      const [message = ''] = server.messages;
      expect(message).toContain(`Message-ID: <${MAIL.id}@example.org>`);
      expect(message).toContain('Auto-Submitted: auto-generated');
      expect(message).toContain('text/plain');
      expect(message).toMatch(/^To: desk@example.org/m);
      expect(message).not.toMatch(/^Bcc:/m);
      // A lone full stop would end the message: it is doubled on the way (RFC 5321, 4.5.2).
      expect(message).toContain('Nothing follows.');
    } finally {
      await server.close();
    }
  });

  it.each(['550 no such mailbox', '451 try later'])(
    'that is answered %s was not taken',
    async (said) => {
      const server = await openMailServer(0, said);
      try {
        const status = Number(said.slice(0, 3));
        expect(await sendMail(at(server.port), MAIL)).toEqual({ kind: 'refused', status });
      } finally {
        await server.close();
      }
    },
  );

  it('is not sent where nobody listens', async () => {
    const { port, close } = await openMailServer();
    await close();
    expect(await sendMail(at(port), MAIL)).toEqual({ kind: 'unreachable', status: null });
  });

  it('is not waited for where a server says nothing', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const outcome = await sendMail(at(port), MAIL, 100);
    silent.close();
    expect(outcome).toEqual({ kind: 'timedOut', status: null });
  });

  it('never has a password sent in the clear', async () => {
    const server = await openMailServer();
    const withLogin = SmtpUrl.parse(`smtp://desk:secret@127.0.0.1:${server.port}`);
    try {
      expect(await sendMail(withLogin, MAIL, 200)).not.toBeNull();
      expect(server.messages).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

describe('the address of a mail server', () => {
  it.each([
    { url: 'smtps://mail.example.org', port: 465, isEncrypted: true, login: null },
    { url: 'smtp://mail.example.org', port: 587, isEncrypted: false, login: null },
    { url: 'smtp://mail.example.org:25', port: 25, isEncrypted: false, login: null },
    {
      url: 'smtps://us%40er:p%3Aw@mail.example.org',
      port: 465,
      isEncrypted: true,
      login: { user: 'us@er', pass: 'p:w' },
    },
  ])('$url is read', ({ url, ...server }) => {
    expect(SmtpUrl.parse(url)).toEqual({ host: 'mail.example.org', ...server });
  });

  it.each(['https://mail.example.org', 'smtp://', 'smtp://a/b', 'smtp://a/?tls=no', 'mail'])(
    '%s is none',
    (url) => {
      expect(SmtpUrl.safeParse(url).success).toBe(false);
    },
  );
});
