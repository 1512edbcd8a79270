import { z } from 'zod';
import { serverContact } from '../../api/server-contact';

const Begun = z.object({ id: z.string() });

const Problem = z.object({ code: z.string() });

/** Why a server did not take a file. */
export class FileRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'FileRefused';
    this.code = code;
  }
}

/** Sends a file to be checked; gives its id. Throws {@link FileRefused}. */
export const sendFile = async (
  file: Blob,
  said: {
    readonly operation: string;
    readonly name: string;
    readonly by: string;
    readonly token: string;
  },
): Promise<string> => {
  const { operation, name, by, token } = said;
  const query = new URLSearchParams({ operation, name, by });
  const answer = await serverContact.watchedFetch(`/import/file?${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
    },
    body: file,
  });
  if (!answer.ok) {
    const problem = Problem.safeParse(await answer.json().catch(() => null));
    throw new FileRefused(problem.data?.code ?? 'internal');
  }
  return Begun.parse(await answer.json()).id;
};
