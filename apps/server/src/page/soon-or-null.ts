/** What a promise gives within so many milliseconds; null: not yet. What fails later is nobody's. */
export const soonOrNull = async <Value>(
  promise: Promise<Value>,
  milliseconds: number,
): Promise<Value | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
