import { expect, test } from 'vitest';
import { isCalledOff } from '../../src/recognize/called-off.ts';

test.each([
  ['Canceled: QBR', true],
  ['CANCELLED : QBR', true],
  ['[Canceled: QBR]', true],
  ['Abgesagt: Vertragsgespräch', true],
  ['Annulé : point mensuel', true],
  ['Cancelada: reunión', true],
  ['Odwołane: spotkanie', true],
  ['Canceled orders, what to do about them', false],
  ['QBR, not canceled: see you there', false],
  ['Annual review: Q4', false],
  ['', false],
])('%j: %s', (subject, calledOff) => {
  expect(isCalledOff(subject)).toBe(calledOff);
});

test.each([
  ['CANCELED - QBR', true],
  ['QBR - cancelled', true],
  ['QBR (cancelled)', true],
  ['QBR [Abgesagt]', true],
  ['QBR - NO SHOW', true],
  ['No show: QBR', true],
  ['Declined: QBR', true],
  ['Postponed: QBR', true],
  ['Verschoben: QBR', true],
  ['No-show policy', false],
  ['Deals we declined', false],
  ['Why was it cancelled', false],
])('%j, as people and CRMs write it: %s', (subject, calledOff) => {
  expect(isCalledOff(subject)).toBe(calledOff);
});
