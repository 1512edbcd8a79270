import { describe, expect, it } from 'vitest';
import { deriveNumbers } from './derive-numbers';

const derived = (known: Record<string, number>) =>
  Object.fromEntries(
    deriveNumbers(
      [
        { total: 'all', parts: ['women', 'men'] },
        { total: 'all', parts: ['young', 'old'] },
        { total: 'women', parts: ['young women', 'old women'] },
        { total: 'young', parts: ['young women', 'young men'] },
      ],
      new Map(Object.entries(known)),
    ),
  );

describe('what follows from published numbers', () => {
  it('is found through several sums', () => {
    expect(derived({ all: 100, men: 40, old: 70, 'young men': 18 })).toMatchObject({
      women: 60,
      young: 30,
      'young women': 12,
      'old women': 48,
    });
  });

  it('is nobody of any kind where nobody is', () => {
    expect(derived({ all: 40, women: 0 })).toMatchObject({
      men: 40,
      'young women': 0,
      'old women': 0,
    });
  });

  it('is nothing of what the numbers leave open, or contradict', () => {
    expect(derived({ all: 100, young: 30, women: 60 })).not.toHaveProperty('young women');
    expect(derived({ all: 100, women: 104 })).not.toHaveProperty('men');
  });
});
