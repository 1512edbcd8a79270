import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** The process that has a data folder open. */
export const Owner = z
  .object({
    pid: z.number().int().positive(),
    since: z.iso.datetime(),
    /** Where it serves the product; null: it serves nothing, or not yet. */
    url: z.url().nullable(),
  })
  .readonly();
export type Owner = z.infer<typeof Owner>;

/** Who a folder's owner file names; null where there is none that can be read. */
export const readOwner = async (ownerFile: string): Promise<Owner | null> => {
  try {
    return Owner.parse(JSON.parse(await readFile(ownerFile, 'utf8')));
  } catch {
    return null;
  }
};

/** Writes the owner file in one step, so that a reader never meets half of it. */
export const writeOwner = async (ownerFile: string, owner: Owner): Promise<void> => {
  const draft = `${ownerFile}.${owner.pid}`;
  await writeFile(draft, `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  await rename(draft, ownerFile);
};

/** The sentence that a second process shows instead of opening the folder. */
export const refusalOf = (dataDir: string, owner: Owner | null): string => {
  if (owner === null) {
    return `The data folder ${dataDir} is in use by another process.`;
  }
  const serving = owner.url === null ? '' : `, which serves ${owner.url}`;
  return `The data folder ${dataDir} is in use by process ${owner.pid} since ${owner.since}${serving}. Stop that process first, or choose another folder with WAYSTATION_DATA_DIR.`;
};
