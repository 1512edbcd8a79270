import { type Day, SITE_STATUSES, SITE_TYPES } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { SiteFilter } from '@waystation/view';
import { NOT_STATED } from '@waystation/view';
import { ChoiceChips } from '../filter/choice-chips';
import { choicesOf } from '../filter/choices-of';
import { inOrderOf } from '../filter/in-order-of';
import { mostFirst } from '../filter/most-first';
import { siteTest } from './passes-filter';
import { type SourceNames, sourceName } from './site-filter-words';

type SiteChoicesProps = {
  readonly sites: readonly SiteRow[];
  readonly filter: SiteFilter;
  readonly day: Day;
  readonly sources: SourceNames;
  readonly onChange: (filter: SiteFilter) => void;
};

/** Which types, statuses and sources of sites are shown. */
export const SiteChoices = ({ sites, filter, day, sources, onChange }: SiteChoicesProps) => {
  const { t } = useTranslator();
  const { types, statuses } = filter;
  return (
    <>
      <ChoiceChips
        label={t('table.kind')}
        choices={inOrderOf(
          SITE_TYPES,
          choicesOf(sites, {
            wordOf: (site) => site.type,
            chosen: types,
            passes: siteTest({ ...filter, types: [] }, day),
          }),
        )}
        chosen={types}
        nameOf={(type) => t(`siteType.${type}`)}
        onChange={(next) => onChange({ ...filter, types: next })}
      />
      <ChoiceChips
        label={t('table.status')}
        choices={inOrderOf(
          SITE_STATUSES,
          choicesOf(sites, {
            wordOf: (site) => site.status,
            chosen: statuses,
            passes: siteTest({ ...filter, statuses: [] }, day),
          }),
        )}
        chosen={statuses}
        nameOf={(status) => t(`siteStatus.${status}`)}
        onChange={(next) => onChange({ ...filter, statuses: next })}
      />
      <ChoiceChips
        label={t('passport.source')}
        choices={mostFirst(
          choicesOf<SiteRow, string>(sites, {
            wordOf: ({ source }) => source ?? NOT_STATED,
            chosen: filter.sources,
            passes: siteTest({ ...filter, sources: [] }, day),
          }),
        )}
        chosen={filter.sources}
        nameOf={(id) => sourceName(id, { t, sources })}
        onChange={(next) => onChange({ ...filter, sources: next })}
      />
    </>
  );
};
