import { NearestRules } from '@waystation/domain';
import { UsageError } from '../usage-error';
import { bytesOf } from './bytes-of';

const REMEDY =
  'Write JSON as "operation show CODE" prints it under "nearest"; what is left out has its default.';

const jsonOf = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? ` ${error.message}.` : '';
    throw new UsageError(`${file} is not JSON.${why} ${REMEDY}`);
  }
};

/** The rules for finding the nearest centre as a text has them; throws {@link UsageError} with all that is wrong. */
export const readNearestRules = (text: string, file: string): NearestRules => {
  const parsed = NearestRules.safeParse(jsonOf(text, file));
  if (parsed.success) {
    return parsed.data;
  }
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new UsageError(`${file} cannot be used. ${problems.join('; ')}. ${REMEDY}`);
};

/** The rules for finding the nearest centre in a file that was named. */
export const nearestRulesIn = async (file: string): Promise<NearestRules> =>
  readNearestRules(new TextDecoder().decode(await bytesOf(file)), file);
