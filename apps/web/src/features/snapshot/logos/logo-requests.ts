import { z } from 'zod';
import { serverContact } from '../../../api/server-contact';

const Logos = z.object({ logos: z.array(z.object({ name: z.string() })) });

const Problem = z.object({ code: z.string() });

/** Why a server did not take or remove a logo. */
export class LogoRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'LogoRefused';
    this.code = code;
  }
}

const namesIn = async (response: Response): Promise<readonly string[]> => {
  if (!response.ok) {
    const problem = Problem.safeParse(await response.json().catch(() => null));
    throw new LogoRefused(problem.data?.code ?? 'internal');
  }
  return Logos.parse(await response.json()).logos.map(({ name }) => name);
};

/** The address of the logos of an operation, or of one of them. */
export const logoAddress = (operation: string, name?: string): string =>
  `/logos/${operation}${name === undefined ? '' : `/${name}`}`;

/** The names of the logos of an operation. */
export const listLogos = async (
  operation: string,
  signal: AbortSignal,
): Promise<readonly string[]> =>
  namesIn(await serverContact.watchedFetch(logoAddress(operation), { signal }));

type Change = { readonly operation: string; readonly name: string; readonly token: string };

const withToken = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

/** Keeps a picture as a logo; throws {@link LogoRefused}. */
export const uploadLogo = async (
  { operation, name, token }: Change,
  file: Blob,
): Promise<readonly string[]> =>
  namesIn(
    await serverContact.watchedFetch(logoAddress(operation, name), {
      ...withToken(token),
      method: 'PUT',
      body: file,
    }),
  );

/** Removes a logo; throws {@link LogoRefused}. */
export const removeLogo = async ({ operation, name, token }: Change): Promise<readonly string[]> =>
  namesIn(
    await serverContact.watchedFetch(logoAddress(operation, name), {
      ...withToken(token),
      method: 'DELETE',
    }),
  );
