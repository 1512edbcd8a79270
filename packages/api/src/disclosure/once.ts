/**
 * Does something the first time it is asked for, and gives the same answer ever after; a failure is
 * forgotten, so that the next who asks tries again.
 */
export const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let answer: Promise<Value> | null = null;
  return () => {
    answer ??= make().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
};
