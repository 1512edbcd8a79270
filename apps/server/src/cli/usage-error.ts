/** The command cannot be carried out as typed; the message says how to mend it. */
export class UsageError extends Error {}
