import { z } from 'zod';

const Input = z.object({ operation: z.string() });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * The operations that a call to /trpc reads, from its input; empty where one of its procedures is
 * not about one operation, so that any change makes its answer stale.
 */
export const operationsAskedFor = (search: URLSearchParams, calls: number): readonly string[] => {
  const input = parseJson(search.get('input') ?? 'null');
  const inputs: readonly unknown[] = search.has('batch')
    ? Object.values(z.record(z.string(), z.unknown()).catch({}).parse(input))
    : [input];
  const operations = inputs.flatMap((one) => Input.safeParse(one).data?.operation ?? []);
  return operations.length === calls ? [...new Set(operations)].toSorted() : [];
};
