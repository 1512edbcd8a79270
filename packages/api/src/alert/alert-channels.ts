import type { AlertAddress } from '@waystation/domain';

/** By which ways a server sends alerts. */
export type AlertChannels = {
  readonly sendsEmail: boolean;
  /** Whether it sends to an address at all, by what can be told without asking for it. */
  readonly mayReach: (address: AlertAddress) => boolean;
  /** Makes what the messages of one webhook are signed with. */
  readonly newSecret: () => string;
};

/** A server that sends nothing. */
export const noChannels: AlertChannels = {
  sendsEmail: false,
  mayReach: () => false,
  newSecret: () => '',
};
