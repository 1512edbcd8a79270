import type { Centre } from '@waystation/domain';

/** What a centre is said to be and have where a source says nothing of it. */
export const NOTHING_SAID = {
  services: [],
  servicesAbsent: [],
  groups: [],
  groupsRefused: [],
  languages: [],
  consulates: [],
  isOpen24h: null,
  takesAnimals: null,
  managedBy: null,
  contact: null,
  phone: null,
  openingHours: null,
} satisfies Partial<Centre>;
