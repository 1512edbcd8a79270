/** Addresses that a browser on the same machine reaches as localhost. */
const LOCAL: readonly string[] = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'];

/** The address to open in a browser. */
export const publicUrl = (host: string, port: number): string => {
  const name = LOCAL.includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

/** The address under which a program on the same machine reaches the server without asking DNS. */
export const ownUrl = (host: string, port: number): string => {
  const everywhere = host === '0.0.0.0' || host === 'localhost' ? '127.0.0.1' : host;
  const name = everywhere === '::' ? '::1' : everywhere;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};
