import { type AlertChannel, AlertTarget } from '@waystation/domain';

/** A target while it is being written. */
export type TargetDraft = {
  readonly name: string;
  readonly channel: AlertChannel;
  readonly url: string;
  readonly address: string;
  readonly audience: AlertTarget['audience'];
  readonly leastSeverity: AlertTarget['leastSeverity'];
};

/** What everybody may know and nothing else is sent, unless the writer says so. */
export const newTarget = (sendsEmail: boolean): TargetDraft => ({
  name: '',
  channel: sendsEmail ? 'email' : 'webhook',
  url: '',
  address: '',
  audience: 'public',
  leastSeverity: 'minor',
});

/** The target that a draft says; null: something is missing, or no address is what was typed. */
export const targetOfDraft = (draft: TargetDraft, id: string): AlertTarget | null => {
  const { name, channel, audience, leastSeverity } = draft;
  const to =
    channel === 'webhook'
      ? { kind: channel, url: draft.url.trim() }
      : { kind: channel, address: draft.address.trim() };
  return AlertTarget.safeParse({ id, name, to, audience, leastSeverity }).data ?? null;
};
