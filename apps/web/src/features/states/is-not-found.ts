import { isTRPCClientError } from '@trpc/client';

/** JSON-RPC code of "not found", as tRPC writes it. */
const NOT_FOUND = -32_004;

/** Whether the server answered that there is no such thing. */
export const isNotFound = (error: Error): boolean =>
  isTRPCClientError(error) && error.shape?.code === NOT_FOUND;
