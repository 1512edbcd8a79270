import { AgreedNumber } from '@waystation/domain';
import { z } from 'zod';

const NUMBER = /^\d+$/;
const RANGE = /^(\d+)-(\d+)$/;

/** What was agreed as it is typed: `1200`, `900-1300`, or `none`; anything else is given on to be refused. */
const typedNumber = (typed: string): unknown => {
  if (typed === 'none') {
    return { kind: 'none' };
  }
  const [, least, most] = RANGE.exec(typed) ?? [];
  if (least !== undefined && most !== undefined) {
    return { kind: 'range', least: Number(least), most: Number(most) };
  }
  return NUMBER.test(typed) ? { kind: 'number', value: Number(typed) } : typed;
};

/** An agreed number as it is typed. */
export const TypedNumber = z.string().trim().transform(typedNumber).pipe(AgreedNumber);
