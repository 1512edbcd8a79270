import type { CentreAt, CentreCount } from '@waystation/domain';
import { type Formats, qualifiedText, type Translate } from '@waystation/i18n';
import type { PassportEntry } from '@waystation/ui';
import { differingValues } from './differing-values';
import type { LabelOfSource } from './label-of-source';

type Words = {
  readonly t: Translate;
  readonly formats: Formats;
  readonly labelOfSource: LabelOfSource;
};

/** The parts of the equation of free places, each a number or "unknown", and who counted. */
export const equationCells = (
  at: Pick<CentreAt, 'places' | 'conflicting'>,
  count: CentreCount | null,
  { t, formats, labelOfSource }: Words,
): readonly PassportEntry[] => {
  const part = (kind: CentreCount['kind']): string => {
    const value = at.places[kind];
    return (
      differingValues(at, kind, { t, formats }) ??
      (value === null
        ? t('absence.unknown')
        : qualifiedText(formats.number(value), at.places.qualifiers[kind], t))
    );
  };
  return [
    { id: 'capacity', label: t('centre.capacity'), value: part('capacity') },
    { id: 'blocked', label: t('centre.blocked'), value: part('blocked') },
    { id: 'present', label: t('centre.present'), value: part('present') },
    {
      id: 'source',
      label: t('passport.source'),
      value: labelOfSource(count?.source ?? null) ?? t('confidence.notStated'),
    },
  ];
};
