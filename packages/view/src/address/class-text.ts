import { CLASS_COUNTS, CLASS_METHODS } from '@waystation/cartography';
import { z } from 'zod';

const NUMBER = String.raw`\d{1,9}(?:\.\d{1,2})?`;

/**
 * How classes were chosen, as `method`, `method:number of classes` or `manual:limit_limit_…`, for
 * example `quantile:7` or `manual:5000_15000`.
 */
export const ChosenClasses = z
  .string()
  .regex(new RegExp(`^[a-zA-Z]+(?::${NUMBER}(?:_${NUMBER})*)?$`))
  .transform((text): { method: string | undefined; classes: number; limits: readonly number[] } => {
    const [method, rest = ''] = text.split(':');
    const numbers = rest.split('_').filter(Boolean).map(Number);
    return method === 'manual'
      ? { method, classes: numbers.length + 1, limits: numbers }
      : { method, classes: numbers[0] ?? CLASS_COUNTS.usual, limits: [] };
  })
  .pipe(
    z
      .object({
        method: z.enum(CLASS_METHODS),
        classes: z.number().int().min(1).max(CLASS_COUNTS.most),
        limits: z
          .array(z.number())
          .max(CLASS_COUNTS.most - 1)
          .readonly(),
      })
      .readonly(),
  );
/** How classes were chosen. */
export type ChosenClasses = z.infer<typeof ChosenClasses>;

/** The text that {@link ChosenClasses} reads. */
export const classText = ({ method, classes, limits }: ChosenClasses): string => {
  switch (method) {
    case 'manual':
      return `manual:${limits.join('_')}`;
    case 'handSet':
      return method;
    default:
      return `${method}:${classes}`;
  }
};
