import { describe, expect, test } from 'vitest';
import type { Sighting } from '#pathway/patterns/occurrences.ts';
import { repeatedTargeting } from '#pathway/patterns/targeting.ts';
import { incidents, NOW, seen } from './seen.ts';

const found = (...sightings: readonly Sighting[]) => repeatedTargeting(incidents(...sightings), NOW);

describe('repeated targeting', () => {
  test('two incidents to one adult within 28 days', () => {
    const [first, second] = [seen('2026-11-01T10:00:00Z'), seen('2026-11-20T10:00:00Z')];
    expect(found(first, second)).toMatchObject([{ about: ['tom'], happened: 2, evidence: [{ id: second.id }, { id: first.id }] }]);
  });

  test('exactly 28 days is within, a second more is not', () => {
    expect(found(seen('2026-10-01T10:00:00Z'), seen('2026-10-29T10:00:00Z'))).toHaveLength(1);
    expect(found(seen('2026-10-01T10:00:00Z'), seen('2026-10-29T10:00:01Z'))).toEqual([]);
  });

  test('two adults, each once, also in one incident', () => {
    expect(found(seen('2026-11-01T10:00:00Z'), seen('2026-11-20T10:00:00Z', { harmed: 'Ivy' }))).toHaveLength(1);
    expect(found(seen('2026-11-01T10:00:00Z', { others: [['Ivy', 'harmed']] }))).toMatchObject([{ happened: 1, facts: ['1 incident within 28 days of another, to 2 adults.'] }]);
  });

  test('one incident, two sources, a source that is not known, one in error: none', () => {
    expect(found(seen('2026-11-01T10:00:00Z'))).toEqual([]);
    expect(found(seen('2026-11-01T10:00:00Z'), seen('2026-11-20T10:00:00Z', { source: 'Eve' }))).toEqual([]);
    expect(found(seen('2026-11-01T10:00:00Z', { source: 'Not known' }), seen('2026-11-20T10:00:00Z', { source: 'not known' }))).toEqual([]);
    expect(found(seen('2026-11-01T10:00:00Z'), seen('2026-11-20T10:00:00Z', { state: 'in-error' }))).toEqual([]);
  });

  test('whoever was harmed by the one and harmed the other is no source of both', () => {
    expect(found(seen('2026-11-01T10:00:00Z'), seen('2026-11-20T10:00:00Z', { source: 'Raj', harmed: 'Tom' }))).toEqual([]);
  });

  test('a witness is nobody’s target', () => {
    expect(found(seen('2026-11-01T10:00:00Z', { others: [['Ivy', 'witness']] }))).toEqual([]);
  });

  test('a new incident in the same concern is a second one; what was stopped is shown, and makes none by itself', () => {
    expect(found(seen('2026-11-01T10:00:00Z', { later: [{ at: '2026-11-03T10:00:00Z', prevented: false }] }))).toMatchObject([{ happened: 2, prevented: 0 }]);
    expect(found(seen('2026-11-01T10:00:00Z', { later: [{ at: '2026-11-03T10:00:00Z', prevented: true }] }))).toEqual([]);
    expect(found(seen('2026-11-01T10:00:00Z'), seen('2026-11-05T10:00:00Z', { later: [{ at: '2026-11-06T10:00:00Z', prevented: true }] }))).toMatchObject([{ happened: 2, prevented: 1 }]);
  });

  test('two reports of one incident are one', () => {
    expect(found(seen('2026-11-01T10:00:00Z'), seen('2026-11-01T10:00:00Z'))).toEqual([]);
  });

  test('capitals and spaces do not make two people; what is older than twelve months is out', () => {
    expect(found(seen('2026-11-01T10:00:00Z', { source: ' TOM ' }), seen('2026-11-20T10:00:00Z'))).toHaveLength(1);
    expect(found(seen('2025-11-01T10:00:00Z'), seen('2025-11-20T10:00:00Z'))).toEqual([]);
  });
});
