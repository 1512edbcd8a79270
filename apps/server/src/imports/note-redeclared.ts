import type { Applied, ImportReport } from '@waystation/domain';
import type { NamedIn } from '@waystation/ingest';

const LISTED = 5;

/** Says which stored places this file declares in another area: a correction, never done in silence. */
export const noteRedeclared = (
  { redeclared }: Pick<Applied, 'redeclared'>,
  named: readonly NamedIn[],
): ImportReport['notes'] => {
  if (redeclared.length === 0) {
    return [];
  }
  const rows = new Map(named.map(({ subject, row }) => [String(subject), row]));
  const listed = redeclared.slice(0, LISTED).map(({ place, before, after }) => {
    const row = rows.get(place);
    return `${place} from ${before} to ${after ?? 'no area'}${row === undefined ? '' : ` (row ${row})`}`;
  });
  const more = redeclared.length - listed.length;
  const rest = more > 0 ? ` and ${more.toLocaleString('en')} more` : '';
  const count = redeclared.length.toLocaleString('en');
  const text = `Correction: this file declares stored places in another area than before (${count}): ${listed.join('; ')}${rest}. What was said before is kept as a revision; to take it back, import the earlier area again.`;
  return [{ code: 'areaCorrected', text }];
};
