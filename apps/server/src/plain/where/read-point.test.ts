import { describe, expect, it } from 'vitest';
import { readPoint } from './read-point';

const NOWHERE = () => null;

describe('a point typed into the text-only page', () => {
  it.each([
    ['33.145, 11.56', [11.56, 33.145]],
    ['33.145,11.56', [11.56, 33.145]],
    ['33.145 11.56', [11.56, 33.145]],
    ['33,145; 11,56', [11.56, 33.145]],
    ['33,145 11,56', [11.56, 33.145]],
    ['٣٣٫١٤٥، ١١٫٥٦', [11.56, 33.145]],
    ['33.145N 11.56E', [11.56, 33.145]],
    ['11.56E 33.145N', [11.56, 33.145]],
    ['E11.56 N33.145', [11.56, 33.145]],
    ['−33.145, 11.56 O', [-11.56, -33.145]],
    ['4°51′N 31°36′E', [31.6, 4.85]],
    ['4°51\'00" N, 31°36\'00" W', [-31.6, 4.85]],
    ['Ras Ajdir (33.145, 11.56)', [11.56, 33.145]],
    ['33,11', [11, 33]],
    ['٣٣،١١', [11, 33]],
  ])('%s is read', (text, position) => {
    const read = readPoint(text, NOWHERE);
    const [longitude, latitude] = read?.kind === 'point' ? read.position : [];
    expect(longitude).toBeCloseTo(position[0] ?? 0, 9);
    expect(latitude).toBeCloseTo(position[1] ?? 0, 9);
  });

  it.each(['Ras Ajdir', 'Camp 4', '', '33', 'Km 33 (west)'])('%s is none', (text) => {
    expect(readPoint(text, NOWHERE)).toBeNull();
  });

  it.each([
    ['95, 11', 'latitude'],
    ['11, 195', 'longitude'],
    ["4°71'N 31°36'E", 'minutes'],
  ])('%s cannot be one, for its %s', (text, problem) => {
    expect(readPoint(text, NOWHERE)).toEqual({ kind: 'impossible', problem });
  });
});
