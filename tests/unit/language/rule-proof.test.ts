/**
 * The rules prove themselves: each example in a rule is run through all that the engine does to rules. Whether the trained
 * reader then raises or lowers their level is for the scores to say.
 */
import { describe, expect, test } from 'vitest';
import { readRules } from '#language/engine.ts';
import { scenes } from '#language/context/scene.ts';
import { findMatches } from '#language/matches.ts';
import { indexRules } from '#language/rule.ts';
import type { Rule } from '#language/rule.ts';
import { RULES } from '#language/rules/index.ts';
import { readNote } from '#language/units.ts';

/** Takes the square brackets out of an example and says where they stood. */
function marked(example: string): { text: string; marks: Array<[number, number]> } {
  const marks: Array<[number, number]> = [];
  let text = '';
  for (const part of example.split(/(?=\[)|(?<=\])/u)) {
    const words = part.replaceAll(/[[\]]/gu, '');
    if (words !== part) marks.push([text.length, text.length + words.length]);
    text += words;
  }
  return { text, marks };
}

/** The quotes at which `rule` alone, as changed, matches `text`. */
function alone(rule: Rule, text: string): string[] {
  const note = readNote(text);
  return findMatches(note, scenes(note), indexRules([rule])).map(({ from, to }) => text.slice(note.units[from]?.start, note.units[to - 1]?.end));
}

test('ids are unique and say their kind', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, kind } of RULES) expect(id.startsWith(`${kind}/`)).toBe(true);
});

test.each(['mutual', 'label', 'downplay', 'closing'])('at least ten rules of kind %s', (kind) => {
  expect(RULES.filter((rule) => rule.kind === kind).length).toBeGreaterThanOrEqual(10);
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('is complete', () => {
    for (const words of [rule.effect, rule.question, rule.reason, rule.source.author, rule.source.title]) expect(words.trim().length).toBeGreaterThan(3);
    expect(rule.question.endsWith('?')).toBe(true);
    expect(`${rule.effect} ${rule.question} ${rule.reason}`).not.toMatch(/perpetrator|victim|abuser/iu);
    expect(rule.must.length).toBeGreaterThan(0);
  });

  test.each(rule.must)('fires: %s', (example) => {
    const { text, marks } = marked(example);
    const spans = readRules(text).findings.filter((finding) => finding.rule === rule.id).map((finding) => [finding.start, finding.end]);
    expect(spans, JSON.stringify(readRules(text).findings.map(({ rule: id, quote }) => [id, quote]))).toEqual(marks);
  });

  test.each(rule.patterns)('an example reaches: %s', (pattern) => {
    const only = { ...rule, patterns: [pattern] };
    expect(rule.must.some((example) => alone(only, marked(example).text).length > 0)).toBe(true);
  });
});

const quiet = RULES.flatMap((rule) => rule.mustNot.map((text) => ({ id: rule.id, text })));
test.each(quiet)('$id is quiet: $text', ({ id, text }) => {
  expect(readRules(text).findings.filter((finding) => finding.rule === id)).toEqual([]);
});

const excepted = RULES.flatMap((rule) => rule.exceptions.map((exception) => ({ id: rule.id, rule, ...exception })));
test.each(excepted)('$id needs its exception: $pattern', ({ rule, pattern, example }) => {
  const without = { ...rule, exceptions: rule.exceptions.filter((exception) => exception.pattern !== pattern) };
  expect(alone(rule, example)).toEqual([]);
  expect(alone(without, example).length).toBeGreaterThan(0);
});
