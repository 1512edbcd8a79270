import type { Api } from '@waystation/api';
import type { DeliveryProblem, TakenDelivery } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { type AlertMessage, alertMessage } from './alert-message';
import type { AlertWays } from './alert-ways';
import { postWebhook } from './post-webhook';
import { sendMail } from './send-mail';
import { signatureHeaders } from './signature';

/** What sending works with. */
export type SendDeps = {
  readonly api: Pick<Api, 'contextFor'>;
  readonly ways: AlertWays;
  readonly now: () => Date;
};

const NOT_FOR_AUDIENCE: DeliveryProblem = { kind: 'notForAudience', status: null };

type Composed = AlertMessage & { readonly language: string };

/** The message as the audience of the target may know it now, in the first language of the operation. */
const compose = async (
  { api, ways: { publicUrl } }: SendDeps,
  { operation: code, target, delivery }: TakenDelivery,
): Promise<Composed | null> => {
  const reads = await api.contextFor(target.audience).inOperation(code);
  if (!reads.ok) {
    return null;
  }
  const { operation, alerts } = reads.value;
  const translator = await loadTranslator(operation.languages[0] ?? 'en');
  const list = await alerts.list();
  const message = alertMessage({ delivery, target, operation, list, publicUrl, translator });
  return message === null ? null : { ...message, language: translator.language };
};

/** Sends one message by the way of its target; null: it was taken. */
export const sendAlert = async (
  deps: SendDeps,
  taken: TakenDelivery,
): Promise<DeliveryProblem | null> => {
  const message = await compose(deps, taken);
  if (message === null) {
    return NOT_FOR_AUDIENCE;
  }
  const { ways, now } = deps;
  const { target, secret } = taken;
  const { id } = taken.delivery;
  if (target.to.kind === 'webhook') {
    const body = JSON.stringify(message.payload);
    const headers = signatureHeaders({ id, at: now(), body }, secret ?? '');
    return await postWebhook({ url: target.to.url, headers, body, hosts: ways.webhookHosts });
  }
  if (ways.mail === null) {
    throw new Error('An e-mail was taken where none is sent.');
  }
  const { server, from } = ways.mail;
  const { subject, text, language } = message;
  return await sendMail(server, { id, from, to: target.to.address, subject, text, language });
};
