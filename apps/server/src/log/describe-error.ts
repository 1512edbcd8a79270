/** How many causes of an error are told; more would be a loop. */
const MOST_CAUSES = 5;

/** An error with its causes as one text for the log, stack of the first included. */
export const describeError = (error: unknown): string => {
  const parts: string[] = [];
  let current: unknown = error;
  while (current !== undefined && parts.length < MOST_CAUSES) {
    const isFirst = parts.length === 0;
    if (current instanceof Error) {
      parts.push(isFirst ? (current.stack ?? current.message) : current.message);
      current = current.cause;
    } else {
      parts.push(String(current));
      current = undefined;
    }
  }
  return parts.join(' <- ');
};
