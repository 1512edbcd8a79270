import { z } from 'zod';
import { ROW_FORMATS } from '../output/rows-as-text';

/** How rows are wanted. */
export const RowOptions = z.object({ format: z.enum(ROW_FORMATS).default('table') });
