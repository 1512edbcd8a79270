import type { Passport } from '@waystation/domain';
import { IconButton, PageHeader, Panel, useTranslator } from '@waystation/ui';
import type { SelectionState, WithinState } from '@waystation/view';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { AreasPart } from './areas-part';
import type { FilteredKinds } from './filtered-kinds';
import { NeedsPart } from './needs-part';
import { PlacesPart, SitesPart } from './places-part';
import { ShapePart } from './shape-part';
import type { DrawnSummary } from './summary-of';

/** What the panel of a drawn area or of chosen areas needs. */
export type WithinPanelProps = {
  readonly within: WithinState;
  readonly summary: DrawnSummary;
  /** Of the figures of areas; null: nothing was reported. */
  readonly passport: Passport | null;
  readonly sitesPassport: Passport | null;
  readonly filtered: FilteredKinds;
  /** What the numbers of areas count. */
  readonly what: string;
  /** The sex and age that numbers are of; null: everybody. */
  readonly people: string | null;
  /** What several areas are called. */
  readonly areas: string;
  /** Chooses areas from a list; null: an area was drawn. */
  readonly choice: ReactNode;
  /** Why the areas are not added; null: they are. */
  readonly refusal: ReactNode;
  /** The areas round by round, and where people come from and go; null: there are none to tell of. */
  readonly more: ReactNode;
  /** The sites round by round; null: areas were chosen. */
  readonly sitesTrend: ReactNode;
  /** The areas of the only class that the legend leaves; null: all. */
  readonly isolated: ReadonlySet<string> | null;
  /** The sites inside by kind and status, whose bars filter the map. */
  readonly charts: ReactNode;
  readonly onChange: (within: WithinState) => void;
  readonly onSelect: (sel: SelectionState) => void;
  readonly onClose: () => void;
};

/** What lies in an area that the reader drew, or in areas that were chosen, all at one moment. */
export const WithinPanel = (props: WithinPanelProps) => {
  const { within, choice, refusal, more, sitesTrend, onChange, onClose } = props;
  const { t } = useTranslator();
  const isListed = within.kind === 'areas';
  const isEmpty = isListed && within.pcodes.length === 0;
  const title = t(isListed ? 'within.list.title' : 'within.title');
  return (
    <Panel
      label={title}
      header={
        <PageHeader
          title={title}
          subtitle={isListed ? t('within.list.hint') : t(`within.kind.${within.kind}`)}
          actions={
            <IconButton
              label={t(isListed ? 'within.list.remove' : 'within.remove')}
              icon={X}
              onPress={onClose}
            />
          }
        />
      }
    >
      {isListed ? choice : <ShapePart drawn={within} onChange={onChange} />}
      {refusal}
      {!isEmpty && (
        <>
          {refusal === null && <AreasPart {...props} isByPoint={!isListed} />}
          {refusal === null && more}
          <SitesPart {...props} />
          {sitesTrend}
          <PlacesPart {...props} isByArea={isListed} />
          <NeedsPart />
        </>
      )}
    </Panel>
  );
};
