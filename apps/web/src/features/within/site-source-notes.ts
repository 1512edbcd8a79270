import { type Day, groupBy } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import type { SiteRow } from '@waystation/layers';
import type { SourceNames } from '@waystation/scene';
import { shortSource } from '@waystation/view';

type Told = {
  readonly sources: SourceNames;
  /** The day shown, for what is only known to be there. */
  readonly day: Day;
  readonly t: Translate;
  readonly formats: Formats;
};

/** Who says that sites are there, each source with the newest day of its numbers, or the day shown. */
export const siteSourceNotes = (
  sites: readonly SiteRow[],
  { sources, day, t, formats }: Told,
): readonly string[] =>
  [...groupBy(sites, ({ source }) => source)].map(([id, own]) => {
    const name = id === null ? undefined : sources.get(id);
    const newest = own
      .flatMap(({ asOf }) => asOf ?? [])
      .toSorted()
      .at(-1);
    return t('passport.short', {
      source: shortSource(name ?? id ?? t('filter.sourceNotStated')),
      date: formats.date(newest ?? day),
    });
  });
