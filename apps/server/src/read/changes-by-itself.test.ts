import { expect, it } from 'vitest';
import { changesByItself } from './changes-by-itself';

it.each([
  ['/trpc/travel.times?input=%7B%7D', true],
  ['/trpc/operation.list,travel.times?batch=1', true],
  ['/trpc/operation.get?input=travel.times', false],
])('knows of %s whether its answer may change by itself: %s', (path, expected) => {
  expect(changesByItself(new URL(path, 'http://localhost'))).toBe(expected);
});
