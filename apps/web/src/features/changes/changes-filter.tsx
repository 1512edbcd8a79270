import {
  CHANGE_GROUP_NAMES,
  type ChangeGroup,
  groupOfChange,
  type Pcode,
  type WhatChanged,
} from '@waystation/domain';
import { Button, Chip, Menu, useTranslator } from '@waystation/ui';
import { MapPinned } from 'lucide-react';
import type { ChangesAddress } from './changes-address';

type ChangesFilterProps = {
  readonly changed: WhatChanged;
  readonly address: Pick<ChangesAddress, 'group' | 'within'>;
  readonly onGroup: (group: ChangeGroup | null) => void;
  readonly onWithin: (within: Pcode | null) => void;
};

const ALL = 'all';

const COUNTRY_CODE = /^[A-Z]{3}$/;

/** Which kinds of change are shown, and of which area. */
export const ChangesFilter = ({ changed, address, onGroup, onWithin }: ChangesFilterProps) => {
  const { t, formats } = useTranslator();
  const { group, within } = address;
  const groups = CHANGE_GROUP_NAMES.filter(
    (one) => one === group || changed.lines.some(({ kind }) => groupOfChange(kind) === one),
  );
  const areas = changed.within.map(({ pcode, names }) => ({
    id: pcode,
    label: COUNTRY_CODE.test(pcode) ? formats.country(pcode) : (formats.name(names) ?? pcode),
  }));
  const chosen = areas.find(({ id }) => id === within);
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">{t('changed.show')}</legend>
      <Chip isSelected={group === null} onChange={() => onGroup(null)}>
        {t('changed.everything')}
      </Chip>
      {groups.map((one) => (
        <Chip
          key={one}
          isSelected={one === group}
          onChange={(isSelected) => onGroup(isSelected ? one : null)}
        >
          {t(`changed.group.${one}`)}
        </Chip>
      ))}
      {(areas.length > 1 || within !== null) && (
        <Menu
          label={t('changed.area')}
          chosen={chosen?.id ?? ALL}
          entries={[{ id: ALL, label: t('changed.allAreas') }, ...areas]}
          onChoose={(id) => onWithin(areas.find((area) => area.id === id)?.id ?? null)}
          trigger={
            <Button icon={MapPinned}>{chosen?.label ?? within ?? t('changed.allAreas')}</Button>
          }
        />
      )}
    </fieldset>
  );
};
