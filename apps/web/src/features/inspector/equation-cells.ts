import type { CentreAt, CentreCount } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import type { PassportEntry } from '@waystation/ui';
import type { LabelOfSource } from './label-of-source';

type Words = {
  readonly t: Translate;
  readonly formats: Formats;
  readonly labelOfSource: LabelOfSource;
};

/** The parts of the equation of free places, each a number or "unknown", and who counted. */
export const equationCells = (
  { capacity, blocked, present }: CentreAt['places'],
  count: CentreCount | null,
  { t, formats, labelOfSource }: Words,
): readonly PassportEntry[] => {
  const part = (value: number | null): string =>
    value === null ? t('absence.unknown') : formats.number(value);
  return [
    { id: 'capacity', label: t('centre.capacity'), value: part(capacity) },
    { id: 'blocked', label: t('centre.blocked'), value: part(blocked) },
    {
      id: 'present',
      label: t('centre.present'),
      value: count ? t(`qualified.${count.qualifier}`, { value: part(present) }) : part(present),
    },
    {
      id: 'source',
      label: t('passport.source'),
      value: labelOfSource(count?.source ?? null) ?? t('confidence.notStated'),
    },
  ];
};
