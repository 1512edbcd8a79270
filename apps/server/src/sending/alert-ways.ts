import type { AlertChannels } from '@waystation/api';
import { ALERT_CHANNELS, type AlertChannel } from '@waystation/domain';
import type { MailServer } from './mail-settings';
import { newSecret } from './signature';
import { mayReachWebhook } from './webhook-hosts';

/** By which ways whoever runs the server has alerts sent. */
export type AlertWays = {
  /** Hosts that webhooks may reach whatever network they are in. */
  readonly webhookHosts: readonly string[];
  /** Null: no e-mail is sent. */
  readonly mail: { readonly server: MailServer; readonly from: string } | null;
  /** The address of this server as its readers know it; null: messages have no links. */
  readonly publicUrl: string | null;
};

/** Webhooks of the internet, and no e-mail. */
export const NO_WAYS: AlertWays = { webhookHosts: [], mail: null, publicUrl: null };

/** What this process sends: an e-mail waits for one that has a mail server. */
export const channelsOf = ({ mail }: AlertWays): readonly AlertChannel[] =>
  ALERT_CHANNELS.filter((channel) => channel !== 'email' || mail !== null);

/** What the API needs to know of the ways. */
export const apiChannels = ({ mail, webhookHosts }: AlertWays): AlertChannels => ({
  sendsEmail: mail !== null,
  mayReach: (to) => to.kind === 'email' || mayReachWebhook(to.url, webhookHosts),
  newSecret,
});
