import { type Day, SITE_STATUSES, SITE_TYPES } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import { siteTest } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { SiteFilter } from '@waystation/view';
import type { ReactNode } from 'react';
import { type ChoicesProps, choicesOf } from '../filter/choices-of';
import { inOrderOf } from '../filter/in-order-of';

/** Sites to choose among, and the filter that the choice sets. */
export type SiteChoosing = {
  readonly sites: readonly SiteRow[];
  readonly filter: SiteFilter;
  /** The day that ages of numbers are told for. */
  readonly day: Day;
  readonly onChange: (filter: SiteFilter) => void;
};

type KindAndStatusProps = SiteChoosing & {
  readonly kindLabel: string;
  readonly statusLabel: string;
  /** What must be read with their counts; absent: nobody takes them out. */
  readonly notes?: readonly string[];
  /** How a list of choices is drawn. */
  readonly list: <Value extends string>(props: ChoicesProps<Value>) => ReactNode;
};

/** Sites by kind and by status, each as the rest of the filter leaves them. */
export const KindAndStatus = (props: KindAndStatusProps) => {
  const { sites, filter, day, kindLabel, statusLabel, notes = [], list: List, onChange } = props;
  const { t } = useTranslator();
  const { types, statuses } = filter;
  return (
    <>
      <List
        label={kindLabel}
        choices={inOrderOf(
          SITE_TYPES,
          choicesOf(sites, {
            wordOf: ({ type }) => type,
            chosen: types,
            passes: siteTest({ ...filter, types: [] }, day),
          }),
        )}
        chosen={types}
        nameOf={(type) => t(`siteType.${type}`)}
        onChange={(next) => onChange({ ...filter, types: next })}
        notes={notes}
      />
      <List
        label={statusLabel}
        choices={inOrderOf(
          SITE_STATUSES,
          choicesOf(sites, {
            wordOf: ({ status }) => status,
            chosen: statuses,
            passes: siteTest({ ...filter, statuses: [] }, day),
          }),
        )}
        chosen={statuses}
        nameOf={(status) => t(`siteStatus.${status}`)}
        onChange={(next) => onChange({ ...filter, statuses: next })}
        notes={notes}
      />
    </>
  );
};
