import type { Orientation } from '@waystation/print/choice';
import { useTranslator } from '@waystation/ui';
import { writeSearchText } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { EmbedShare } from '../../embed/embed-share';
import { PublishedMapsLink } from '../../register/published-maps-link';
import { LinkDialog } from '../controls/link-dialog';
import type { MapScreenModel } from './use-map-screen';
import { seenSize } from './use-snapshot';
import { linkTo, seenSearch } from './view-link';

type Links = { readonly view: string; readonly frame: string; readonly picture: string };

const PictureShare = lazy(async () => ({
  default: (await import('../../snapshot/picture-share')).PictureShare,
}));

const linksOf = (model: MapScreenModel, map: MaplibreMap | null): Links => {
  const { language, theme } = model;
  const frame = { embed: '1', lang: language, theme, view: null } as const;
  return {
    view: linkTo(writeSearchText(seenSearch(model, map))),
    frame: linkTo(writeSearchText(seenSearch(model, map, frame))),
    picture: pictureQuery(model, map),
  };
};

/** A picture stands where the map does, as on a phone, so that it is as large there as it was seen. */
const directionSeen = (map: MaplibreMap | null): Orientation => {
  const frame = map?.getContainer();
  return frame !== undefined && frame.clientHeight > frame.clientWidth ? 'portrait' : 'landscape';
};

/** What the server is asked for the same view as a picture. */
const pictureQuery = (model: MapScreenModel, map: MaplibreMap | null): string => {
  const search = seenSearch(model, map, { lang: null, theme: null, view: null });
  return new URLSearchParams({
    view: writeSearchText(search).slice(1),
    lang: model.language,
    paper: 'a4',
    direction: directionSeen(map),
    ...seenSize(map),
  }).toString();
};

/** Shares what is seen at the moment of asking: as a link, and as a frame for another site. */
export const useShare = (
  model: MapScreenModel,
  map: MaplibreMap | null,
): { readonly open: () => void; readonly dialog: ReactNode } => {
  const { t, formats } = useTranslator();
  const [links, setLinks] = useState<Links | null>(null);
  const { operation } = model.view;
  const title = t('map.label', { operation: formats.name(operation.names) ?? operation.code });
  return {
    open: () => setLinks(linksOf(model, map)),
    dialog: (
      <LinkDialog link={links?.view ?? null} onClose={() => setLinks(null)}>
        {links && (
          <>
            <Suspense>
              <PictureShare operation={operation.code} query={links.picture} />
            </Suspense>
            <EmbedShare address={links.frame} title={title} />
            <PublishedMapsLink operation={operation.code} />
          </>
        )}
      </LinkDialog>
    ),
  };
};
