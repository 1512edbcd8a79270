import type { Operation } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { disclaimerWords } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useBoundaryNotes } from '../../legend/use-boundary-notes';
import { useSeenBounds } from '../canvas/use-seen-bounds';

/** The credit that the licences of the ground ask for. */
const BASE_SOURCE = 'Natural Earth, GeoNames (CC BY 4.0)';

/** `map`: whose extent decides what is said; null: there is none, and the operation's countries decide. */
export type MapCreditsProps = {
  readonly operation: Operation;
  readonly map: MaplibreMap | null;
};

/** The disclaimer and notes of an operation's boundary policy, and the credit of the ground. */
export const useCreditText = ({ operation, map }: MapCreditsProps): string => {
  const { t, formats } = useTranslator();
  const { boundaryPolicy, countries } = operation;
  const ofLines = useBoundaryNotes(countries, useSeenBounds(map));
  return [
    disclaimerWords(operation, t),
    ...ofLines,
    ...boundaryPolicy.notes.map((names) => formats.name(names) ?? ''),
    t('map.baseSource', { source: BASE_SOURCE }),
  ].join(' ');
};

/** Disclaimer and credits, whole. */
export const CreditText = (props: MapCreditsProps) => (
  <p className="text-[0.65625rem] text-ink-2 leading-3.5">{useCreditText(props)}</p>
);

/** Disclaimer and credits, whole, over the map. */
export const MapCredits = (props: MapCreditsProps) => (
  <div className="rounded-sm bg-land/80 px-1">
    <CreditText {...props} />
  </div>
);
