/** The first part of the key under which the changes of an operation are asked for. */
export const changesKey = (operation: string) => ['changes', operation] as const;
