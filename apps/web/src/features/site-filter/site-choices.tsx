import type { SiteRow } from '@waystation/layers';
import { type SourceNames, siteTest, sourceName } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { NOT_STATED } from '@waystation/view';
import { ChoiceChips } from '../filter/choice-chips';
import { choicesOf } from '../filter/choices-of';
import { mostFirst } from '../filter/most-first';
import { KindAndStatus, type SiteChoosing } from './kind-and-status';

type SiteChoicesProps = SiteChoosing & { readonly sources: SourceNames };

/** Which types, statuses and sources of sites are shown. */
export const SiteChoices = ({ sources, ...choosing }: SiteChoicesProps) => {
  const { t } = useTranslator();
  const { sites, filter, day, onChange } = choosing;
  return (
    <>
      <KindAndStatus
        {...choosing}
        list={ChoiceChips}
        kindLabel={t('table.kind')}
        statusLabel={t('table.status')}
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
