import { useRef } from 'react';

/** The same value until its key is another, so that a passing minute makes nothing anew. */
export const useKept = <Value>(key: string, value: Value): Value => {
  const kept = useRef({ key, value });
  if (kept.current.key !== key) {
    kept.current = { key, value };
  }
  return kept.current.value;
};
