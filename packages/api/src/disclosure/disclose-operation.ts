import type { Audience, Operation } from '@waystation/domain';
import { discloseAgreed } from './disclose-agreed';
import { discloseAlerts } from './disclose-alerts';
import { discloseFigures } from './disclose-figures';
import { discloseFlash } from './disclose-flash';
import { discloseMaps } from './disclose-maps';
import { disclosePlaces } from './disclose-places';
import { type DisclosedOperation, markDisclosed, type OperationReads } from './disclosed-operation';
import { hiddenNumbersFor } from './hidden-numbers';
import type { OperationState } from './operation-state';
import { recipientOf } from './recipient';

/** Who set a threshold is for those who work with it; what it is and why is for everybody. */
const withoutStaff = (operation: Operation): Operation => ({
  ...operation,
  standards: operation.standards.map((own) => ({ ...own, by: null })),
});

/**
 * An operation as an audience may see it (domain rule 9): the only door to what a store holds. The
 * numbers are decided here, before anything is added, ranked or compared.
 */
export const discloseOperation = (
  state: OperationState,
  audience: Audience,
): DisclosedOperation => {
  const { store, operation } = state;
  const recipient = recipientOf(audience, operation);
  const areas: OperationReads['areas'] = {
    list: async (level) =>
      (await state.areas()).filter((area) => level === null || area.level === level),
    tree: state.tree,
    topologies: (level) => store.areas.topologies(operation.code, level),
    levels: state.levels,
    countryAt: state.countryAt,
    residents: (level) => store.areas.residents(operation.code, level),
    residentCounts: state.residentCounts,
  };
  const places = disclosePlaces(state, recipient);
  const figures = discloseFigures(state, recipient, hiddenNumbersFor(state, recipient));
  return markDisclosed({
    operation: audience === 'operator' ? operation : withoutStaff(operation),
    audience,
    areas,
    places,
    activities: async () => (await state.activities()).filter(recipient.sees),
    agreed: discloseAgreed(state, recipient, { places, figures }),
    figures,
    flash: discloseFlash(state, recipient, { places }),
    maps: discloseMaps(state, recipient),
    alerts: discloseAlerts(state, recipient, { areas, places }),
    changes: {
      head: async () => state.seq,
      since: async (after, most) => {
        const written = await store.changes.since(operation.code, after, most + 1);
        return written.length > most ? null : written.filter(recipient.sees);
      },
    },
  });
};
