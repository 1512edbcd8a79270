import { z } from 'zod';
import { SheetPreview } from './sheet-preview';
import { SheetRefused } from './sheet-refused';

const Problem = z.object({ code: z.string(), parameter: z.string().optional() });

const refusedBy = async (response: Response): Promise<SheetRefused> => {
  const problem = Problem.safeParse(await response.json().catch(() => null));
  const { code, parameter = null } = problem.data ?? { code: 'internal' };
  const seconds = Number(response.headers.get('retry-after'));
  return new SheetRefused(code, parameter, seconds > 0 ? seconds : null);
};

/** Reads a server's answer; throws {@link SheetRefused} with the reason where there is no sheet. */
export const readPreview = async (response: Response): Promise<SheetPreview> => {
  if (!response.ok) {
    throw await refusedBy(response);
  }
  return SheetPreview.parse(await response.json());
};
