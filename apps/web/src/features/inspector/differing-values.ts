import type { CentreAt, CentreCount } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';

/** Between values of which nobody knows the right one: the same in every language. */
const OR = ' / ';

/** What reports that differ say of a number, newest first; null: they do not differ on it. */
export const differingValues = (
  { conflicting }: Pick<CentreAt, 'conflicting'>,
  kind: CentreCount['kind'],
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string | null => {
  const values = conflicting
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.subject === kind
        ? [t(`qualified.${entry.qualifier}`, { value: formats.number(entry.value) })]
        : [],
    );
  return values.length === 0 ? null : [...new Set(values)].join(OR);
};
