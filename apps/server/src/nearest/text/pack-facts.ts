import { smsCount } from './gsm-7';

/** More messages than these are not sent: each costs money and may come late or alone. */
export const MOST_MESSAGES = 3;

/** What is said of one thing, in facts that are never cut; the first is what it is about. */
export type Line = readonly string[];

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
const addByFacts = (messages: readonly string[], line: Line, comma: string): readonly string[] =>
  line.reduce<readonly string[]>(
    (all, fact, index) => add(all, fact, index === 0 ? '\n' : comma),
    messages,
  );

const addLine = (messages: readonly string[], line: Line, comma: string): readonly string[] => {
  const whole = line.join(comma);
  return smsCount(whole) === 1 ? add(messages, whole, '\n') : addByFacts(messages, line, comma);
};

/** As many facts of a line as find room by themselves. */
const addWhatFits = (line: Line, comma: string): readonly string[] => {
  for (let facts = line.length; facts > 0; facts -= 1) {
    const packed = addByFacts([], line.slice(0, facts), comma);
    if (costOf(packed) <= MOST_MESSAGES) {
      return packed;
    }
  }
  return [];
};

/**
 * Packs lines into short messages: in one if they fit, in {@link MOST_MESSAGES} at most. A line goes
 * into one message where it fits, and is never cut inside a fact. Lines that find no room are left
 * out, the last first; of the first as many facts are told as find room. The comma parts facts.
 */
export const packFacts = (lines: readonly Line[], comma = ', '): readonly string[] => {
  let packed: readonly string[] = [];
  for (const line of lines) {
    const next = addLine(packed, line, comma);
    if (costOf(next) > MOST_MESSAGES) {
      return packed.length === 0 ? addWhatFits(line, comma) : packed;
    }
    packed = next;
  }
  return packed;
};
