import { z } from 'zod';

const Problem = z.object({ code: z.string(), detail: z.string() });

/** The server refused what the command asked; the message is its sentence. */
export class RefusedByServer extends Error {}

/** The body of a successful answer; throws {@link RefusedByServer} with the server's own sentence. */
export const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (response.ok) {
    return JSON.parse(text);
  }
  const problem = Problem.safeParse(parseJson(text));
  throw new RefusedByServer(
    problem.success ? problem.data.detail : `The server answered ${response.status}.`,
  );
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
