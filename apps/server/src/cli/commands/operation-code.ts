import { OperationCode } from '@waystation/domain';
import { UsageError } from '../usage-error';
import { howToWrite } from './how-to-write';

/** The one operation code among the words of a command; throws {@link UsageError} without it. */
export const operationCodeOf = (positionals: readonly string[]): OperationCode => {
  const [typed] = positionals;
  const code = OperationCode.safeParse(typed);
  if (!code.success) {
    const what =
      typed === undefined ? 'The code is missing' : `"${typed}" cannot be used as a code`;
    throw new UsageError(`${what}: ${howToWrite('operation')}.`);
  }
  return code.data;
};
