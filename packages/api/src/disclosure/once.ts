/** Does something the first time it is asked for, and gives the same answer ever after. */
export const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let answer: Promise<Value> | null = null;
  return () => {
    answer ??= make();
    return answer;
  };
};
