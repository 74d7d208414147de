import { BlockList } from 'node:net'

/** Loopback, private and link-local addresses: RFC 1122, 1918, 3927, 6598, 4193 and 4291. */
const INTERNAL = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  INTERNAL.addSubnet(network, prefix, 'ipv4')
}
INTERNAL.addSubnet('::', 127, 'ipv6')
INTERNAL.addSubnet('fc00::', 7, 'ipv6')
INTERNAL.addSubnet('fe80::', 10, 'ipv6')

/**
 * Whether a URL names this machine or its network by address. Names are not looked up: over https
 * the certificate of the name is asked for.
 */
export function isInternal({ hostname }: URL): boolean {
  if (/(?:^|\.)localhost\.?$/.test(hostname)) return true
  return hostname.startsWith('[')
    ? INTERNAL.check(hostname.slice(1, -1), 'ipv6')
    : INTERNAL.check(hostname, 'ipv4')
}

/** Whether requests to the URL may be made: https, or plain http to this very machine. */
export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
