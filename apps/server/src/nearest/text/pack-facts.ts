import { smsCount } from './gsm-7';

/** More messages than these are not sent: each costs money and may come late or alone. */
export const MOST_MESSAGES = 3;

/** What is said of one thing, in facts that are never cut; the first is what it is about. */
export type Line = readonly string[];

const COMMA = ', ';

const costOf = (messages: readonly string[]): number =>
  messages.reduce((sum, message) => sum + smsCount(message), 0);

const add = (messages: readonly string[], text: string, glue: string): readonly string[] => {
  const last = messages.at(-1);
  if (last === undefined) {
    return [text];
  }
  const longer = `${last}${glue}${text}`;
  return smsCount(longer) === 1 ? [...messages.slice(0, -1), longer] : [...messages, text];
};

/** The facts of a line one after another, in as many messages as it takes. */
const addByFacts = (messages: readonly string[], line: Line): readonly string[] =>
  line.reduce<readonly string[]>(
    (all, fact, index) => add(all, fact, index === 0 ? '\n' : COMMA),
    messages,
  );

const addLine = (messages: readonly string[], line: Line): readonly string[] => {
  const whole = line.join(COMMA);
  return smsCount(whole) === 1 ? add(messages, whole, '\n') : addByFacts(messages, line);
};

/** The facts of a line that still find room; those after the first that does not are left out. */
const addWhatFits = (messages: readonly string[], line: Line): readonly string[] => {
  for (let facts = line.length; facts > 0; facts -= 1) {
    const packed = addByFacts(messages, line.slice(0, facts));
    if (costOf(packed) <= MOST_MESSAGES) {
      return packed;
    }
  }
  return messages;
};

/**
 * Packs lines into short messages: in one if they fit, in {@link MOST_MESSAGES} at most. A line goes
 * into one message where it fits, and is never cut inside a fact. Lines that find no room are left
 * out, the last first; of the first as many facts are told as find room.
 */
export const packFacts = (lines: readonly Line[]): readonly string[] => {
  let packed: readonly string[] = [];
  for (const line of lines) {
    const next = addLine(packed, line);
    if (costOf(next) > MOST_MESSAGES) {
      return packed.length === 0 ? addWhatFits(packed, line) : packed;
    }
    packed = next;
  }
  return packed;
};
