import { randomUUID } from 'node:crypto';
import { type ImportChoices, type ImportProfile, NO_CHOICES } from '@waystation/domain';
import type { SentFile } from './import-file';

/**
 * A file read as a profile says, but for what was said with it, and recorded with who sent it. Its day the
 * profile does not know: no two files share it. Rows that cannot be read are left out.
 */
export const sentByProfile = (
  { bytes, request }: Pick<SentFile, 'bytes' | 'request'>,
  profile: ImportProfile | null,
): SentFile => {
  const said = profile?.choices ?? NO_CHOICES;
  const choices: ImportChoices = {
    ...said,
    format: request.format ?? said.format,
    asOf: request.asOf ?? null,
    sensitivity: request.sensitivity ?? said.sensitivity,
  };
  const { by, corrects: round, reason } = request;
  const isCorrection = by !== undefined && round !== undefined && reason !== undefined;
  const origin = by !== undefined && {
    by,
    bytes: bytes.byteLength,
    choices,
    profile: profile?.name ?? null,
    skipsRejected: true,
    isKept: false,
  };
  return {
    bytes,
    request: {
      ...request,
      format: choices.format ?? undefined,
      sensitivity: choices.sensitivity ?? undefined,
    },
    mapping: choices.mapping ?? undefined,
    values: choices.values,
    correction: isCorrection ? { round, reason, by } : undefined,
    record: origin ? { id: randomUUID(), origin } : undefined,
  };
};
