import { describe, expect, it } from 'vitest';
import { PeopleText, peopleText } from './people-text';

describe('whom numbers count, in an address', () => {
  it.each(['female', 'male', 'all:0-17', 'female:60-', 'male:-4'])(
    'is read and written: %s',
    (text) => {
      expect(peopleText(PeopleText.parse(text))).toBe(text);
    },
  );

  it.each(['all', 'all:-', 'women', 'female:17-0', 'all:0-170', 'female:0'])(
    'is refused where it says nobody, nothing or nonsense: %s',
    (text) => {
      expect(PeopleText.safeParse(text).success).toBe(false);
    },
  );
});
