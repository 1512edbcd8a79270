/** The first part of the key of everything read about an operation, for renewing it all. */
export const operationKey = (operation: string) => ['operation', operation] as const;

/** The key of the register of maps as everybody may read it. */
export const registerKey = (operation: string) => [...operationKey(operation), 'register'] as const;

/** The key of alerts and their rules as everybody may read them. */
export const alertsKey = (operation: string) => [...operationKey(operation), 'alerts'] as const;

/** The key of flash updates as everybody may read them. */
export const flashKey = (operation: string) => [...operationKey(operation), 'flash'] as const;

/** The first parts of the keys of what the holder of the operator token is told of an operation. */
export const operatorKey = (operation: string) => [...operationKey(operation), 'operator'] as const;
