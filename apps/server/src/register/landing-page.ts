import type { MapKey, OperationCode } from '@waystation/domain';
import { ONLY_HERE } from '../snapshot/snapshot-route';

/** Where readers find a map, with its state and its newer versions. */
export const landingPage = (operation: OperationCode, { number, version }: MapKey): string =>
  `/${operation}/reports/${number}/v${version}`;

/** The site that goes on paper; null where only this machine could open it. */
export const printedSite = (site: string | null): string | null =>
  site === null || ONLY_HERE.includes(new URL(site).hostname) ? null : site;
