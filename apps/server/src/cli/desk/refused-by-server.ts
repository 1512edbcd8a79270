import { z } from 'zod';

const Problem = z.object({ code: z.string(), detail: z.string() });

/** The server refused what the command asked; the message is its sentence. */
export class RefusedByServer extends Error {}

/** The body of a successful answer; throws {@link RefusedByServer} with the server's own sentence. */
export const bodyOf = async (response: Response): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await bytesOf(response)));

/** The same of an answer that is a file. */
export const bytesOf = async (response: Response): Promise<Uint8Array> => {
  if (response.ok) {
    return new Uint8Array(await response.arrayBuffer());
  }
  const problem = Problem.safeParse(parseJson(await response.text()));
  throw new RefusedByServer(
    problem.success ? problem.data.detail : `The server answered ${response.status}.`,
  );
};

/** The body of a successful answer, piece by piece; throws as {@link bodyOf} does. */
export const streamOf = async (response: Response): Promise<ReadableStream<Uint8Array>> => {
  if (response.ok && response.body !== null) {
    return response.body;
  }
  await bodyOf(response);
  throw new RefusedByServer('The server answered with nothing.');
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
