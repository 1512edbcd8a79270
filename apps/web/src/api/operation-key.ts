/** The first part of the key of everything read about an operation, for renewing it all. */
export const operationKey = (operation: string) => ['operation', operation] as const;
