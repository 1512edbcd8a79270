import {
  CHANGE_GROUP_NAMES,
  type ChangeGroup,
  type ChangeLine,
  groupOfChange,
  type WhatChanged,
} from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { useId, useState } from 'react';
import { ChangeLineRow } from './change-line-row';

/** As many as can be taken in at once; the others are asked for. */
const SHOWN_AT_FIRST = 8;

type ChangeListProps = {
  readonly changed: Pick<WhatChanged, 'passports'>;
  /** In the order in which they are told. */
  readonly lines: readonly ChangeLine[];
  /** The address of a line on the map. */
  readonly hrefOf: (line: ChangeLine) => string | null;
  /** How many of a group are shown before the others are asked for. */
  readonly most?: number;
};

type GroupProps = ChangeListProps & { readonly group: ChangeGroup; readonly most: number };

const GroupPart = ({ group, lines, changed, hrefOf, most }: GroupProps) => {
  const { t } = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const shown = isWhole ? lines : lines.slice(0, most);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-section">
        {t('changed.groupCount', {
          group: t(`changed.group.${group}`),
          count: lines.length,
        })}
      </h2>
      <ul className="mt-1 border-line border-t">
        {shown.map((line) => (
          <ChangeLineRow
            key={`${line.kind} ${line.subject.id}`}
            line={line}
            changed={changed}
            href={hrefOf(line)}
          />
        ))}
      </ul>
      {lines.length > most && (
        <Button className="mt-2" size="sm" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('changed.fewer') : t('changed.showAll', { count: lines.length })}
        </Button>
      )}
    </section>
  );
};

/** Changes group by group, the most important first (ui/DESIGN.md 7, ChangeList). */
export const ChangeList = ({ lines, most = SHOWN_AT_FIRST, ...rest }: ChangeListProps) => (
  <div className="grid gap-5">
    {CHANGE_GROUP_NAMES.map((group) => {
      const own = lines.filter(({ kind }) => groupOfChange(kind) === group);
      return (
        own.length > 0 && <GroupPart key={group} group={group} lines={own} most={most} {...rest} />
      );
    })}
  </div>
);
