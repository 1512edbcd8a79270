import { CHANGE_GROUP_NAMES, type ChangeGroup, Day, Pcode } from '@waystation/domain';
import type { SearchText } from '@waystation/view';
import { z } from 'zod';

/** Since when: a day, the reader's last visit, or null for the page's own choice. */
export type Since = Day | 'visit' | null;

/** What the address of the page says. */
export type ChangesAddress = {
  readonly since: Since;
  readonly group: ChangeGroup | null;
  readonly within: Pcode | null;
  readonly indicator: string | null;
};

const SinceText = z.union([Day, z.literal('visit')]);
const Group = z.enum(CHANGE_GROUP_NAMES);

/** Reads the parameters of the page; what cannot be read is left to the page. */
export const readChangesAddress = (search: SearchText): ChangesAddress => ({
  since: SinceText.safeParse(search.since).data ?? null,
  group: Group.safeParse(search.group).data ?? null,
  within: Pcode.safeParse(search.in).data ?? null,
  indicator: search.indicator ?? null,
});
