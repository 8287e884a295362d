import { expect, test } from 'vitest';
import type { Leg } from '../departments.ts';
import { jointName, joints, jointsOf } from './joints.ts';

const namesOf = (...legsOn: Leg[]) => jointsOf(legsOn).map(jointName);

test('with all four legs on, the joints are those of the relay', () => {
  expect(jointsOf(['marketing', 'inside-sales', 'field-sales', 'customer-success'])).toEqual(joints);
});

test('over a leg that is off, its neighbours meet both ways', () => {
  expect(namesOf('marketing', 'field-sales', 'customer-success')).toEqual([
    'FS→CS',
    'CS→FS',
    'MK→FS',
    'MK→CS',
    'CS→MK',
    'FS→MK',
  ]);
  expect(namesOf('inside-sales', 'customer-success')).toEqual(['IS→CS', 'CS→IS']);
});
