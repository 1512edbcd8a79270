import { OperationCode } from '@waystation/domain';
import { UsageError } from '../usage-error';

/** The one operation code among the words of a command; throws {@link UsageError} without it. */
export const operationCodeOf = (positionals: readonly string[]): OperationCode => {
  const code = OperationCode.safeParse(positionals[0]);
  if (!code.success || positionals.length > 1) {
    throw new UsageError(
      'Give one code of small letters, digits and hyphens, for example south-sudan.',
    );
  }
  return code.data;
};
