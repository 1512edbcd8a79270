import { MapAccount } from '../../map-account/map-account';
import { useMapAccount } from '../../map-account/use-map-account';
import type { MapScreenModel } from './use-map-screen';

type ScreenAccountProps = { readonly model: MapScreenModel };

/** The map in words, from what the screen shows. */
export const ScreenAccount = ({ model }: ScreenAccountProps) => (
  <MapAccount
    account={useMapAccount(model)}
    onTable={() => model.change({ view: 'table' }, 'replace')}
  />
);
