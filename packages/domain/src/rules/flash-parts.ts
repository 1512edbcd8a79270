import type { FlashContent } from '../flash-update';

/** The parts of a flash update, in the order in which a page tells them. */
export const FLASH_PARTS = [
  'what',
  'where',
  'when',
  'howMany',
  'origins',
  'shelters',
  'needs',
  'access',
  'response',
  'contact',
] as const;

/** One part of a flash update. */
export type FlashPart = (typeof FLASH_PARTS)[number];

const saidOf = (said: FlashContent): Readonly<Record<FlashPart, unknown>> => ({
  what: [said.kind, said.title, said.summary, said.source],
  where: [said.where, said.whereNote],
  when: [said.from, said.to],
  howMany: said.counts,
  origins: said.origins,
  shelters: said.shelters,
  needs: said.needs,
  access: said.access,
  response: said.response,
  contact: said.contact,
});

/** Which parts of an update say something else than the one before it. */
export const partsChanged = (before: FlashContent, after: FlashContent): readonly FlashPart[] => {
  const [old, now] = [saidOf(before), saidOf(after)];
  return FLASH_PARTS.filter((part) => JSON.stringify(old[part]) !== JSON.stringify(now[part]));
};

/** Of which parts an update says nothing: what is not said is unknown, never none. */
export const partsUnknown = (said: FlashContent): readonly FlashPart[] => [
  ...(said.counts.length === 0 ? (['howMany'] as const) : []),
  ...(['origins', 'shelters', 'needs', 'access', 'response', 'contact'] as const).filter(
    (part) => said[part] === null,
  ),
];
