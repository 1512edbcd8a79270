import { isIP } from 'node:net';
import { z } from 'zod';
import { isPublicAddress } from './is-public-address';

/** `desk.internal`, `10.0.0.5:8080` or `[fd00::5]:8080`; nothing before or after. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Hosts, with a port where it is not the usual one, that webhooks may reach whatever network they are in. */
export const WebhookHosts = z
  .string()
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .refine((hosts) => hosts.every((host) => HOST.test(host)))
  .transform((hosts): readonly string[] => hosts.map((host) => host.toLowerCase()));

/** Whether whoever runs the server vouches for a host, so that it may be inside and not encrypted. */
export const isVouchedFor = ({ host }: URL, hosts: readonly string[]): boolean =>
  hosts.includes(host);

/** The host of an address without the brackets of IPv6. */
const nameOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * Whether webhooks are sent to an address, by what it says: encrypted, on the usual port, and no address
 * inside a network; where its name leads is looked at when something is sent.
 */
export const mayReachWebhook = (address: string, hosts: readonly string[]): boolean => {
  const url = new URL(address);
  const name = nameOf(url);
  return (
    isVouchedFor(url, hosts) ||
    (url.protocol === 'https:' && url.port === '' && (isIP(name) === 0 || isPublicAddress(name)))
  );
};
