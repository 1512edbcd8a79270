import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** What IANA's registry of special addresses says is not reached from everywhere (RFC 6890 and later). */
const SPECIAL_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** Of the space for global addresses: those that lead to another one, and those for documents. */
const SPECIAL_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const special = new BlockList();
for (const [net, prefix] of SPECIAL_IPV4) {
  special.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of SPECIAL_IPV6) {
  special.addSubnet(net, prefix, 'ipv6');
}

/** All global IPv6 addresses so far; IPv4 in the clothes of IPv6 is not among them. */
const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address belongs to the internet: not to this machine, its network, or a cloud's inside. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) {
    return !special.check(address, 'ipv4');
  }
  return isIPv6(address) && globalIpv6.check(address, 'ipv6') && !special.check(address, 'ipv6');
};
