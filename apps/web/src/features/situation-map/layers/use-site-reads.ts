import { useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import { type SexAge, sexAgeKey } from '@waystation/domain';
import type { SiteLayerName } from '@waystation/layers';
import { type LayerLook, siteQuestions } from '@waystation/scene';
import type { MapView } from '@waystation/view';
import { operationQueries } from '../../../api/operation-queries';
import { useLastCopy } from './use-last-copy';

/** What the layers of sites are drawn from. */
export type SitesWanted = {
  readonly view: MapView;
  readonly isEnabled: boolean;
  readonly looks: Readonly<Record<SiteLayerName | 'clusters' | 'density', LayerLook>>;
  readonly theme: Theme;
};

const keyOf = (people: SexAge | null): string => (people === null ? '' : sexAgeKey(people));

/** The sites of the day, and those of the newest, which fix the scale. */
export const useSiteReads = ({ view, isEnabled }: SitesWanted) => {
  const queries = operationQueries(view.operation.code);
  const { people } = view;
  const asked = siteQuestions(view);
  const sites = useQuery({
    ...queries.sites(asked.sites),
    enabled: isEnabled,
    // Numbers of others must not stand under the name of those who were chosen.
    placeholderData: (before) =>
      keyOf(before?.people ?? null) === keyOf(people) ? before : undefined,
  });
  return {
    sites: useLastCopy(sites, `${asked.sites.indicator ?? ''} ${keyOf(people)}`),
    reference: useQuery({
      ...queries.sites(asked.reference),
      enabled: isEnabled,
    }),
  };
};

/** What is read of sites, as far as it has come. */
export type SiteReads = ReturnType<typeof useSiteReads>;
