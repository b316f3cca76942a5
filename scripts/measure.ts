/**
 * Works out governance measures without a browser:
 *   node scripts/measure.ts METRICS.json    [{ id, result }]
 * for cases in the form of `tests/cases/metrics.json`; `docs/governance.md` says how each measure is counted.
 * Bad input: one sentence on stderr and exit code 2.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { actionCompletion } from '#pathway/measures/action-completion.ts';
import { onTime } from '#pathway/measures/on-time.ts';
import { repeatedThemes } from '#pathway/measures/repeated-themes.ts';
import { repeatsAfterControls } from '#pathway/measures/repeats.ts';

/** Text that one of Temporal's types reads. */
const read = <T>(from: (text: string) => T, form: string) =>
  z.string(form).transform((text, context) => {
    try {
      return from(text);
    } catch {
      context.addIssue(form);
      return z.NEVER;
    }
  });
const instant = read((text) => Temporal.Instant.from(text), 'must be an instant with its offset, such as 2026-11-24T10:00:00+00:00');
const day = read((text) => Temporal.PlainDate.from(text), 'must be a day as YYYY-MM-DD');
const done = instant.nullish().transform((at) => at ?? null);
const yes = z.boolean().default(false);

const NO_PERIOD = 'must end later than it begins';
const period = z.tuple([instant, instant]).refine(([from, to]) => Temporal.Instant.compare(from, to) < 0, NO_PERIOD).transform(([from, to]) => ({ from, to }));
const month = z.tuple([day, day]).refine(([from, to]) => Temporal.PlainDate.compare(from, to) < 0, NO_PERIOD).transform(([from, to]) => ({ from, to }));

/** `notApplicable`: `true`, or when it was marked so; marked after it was due it counts as missed. */
const item = z
  .object({ due: instant, done, void: yes, notApplicable: z.union([z.boolean(), instant], 'must be true, or the instant at which it was marked').default(false) })
  .transform(({ notApplicable, ...given }) => ({ ...given, passed: false, notApplicable: typeof notApplicable === 'boolean' ? (notApplicable ? LONG_AGO : null) : notApplicable }));
const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0);

const source = z.string().optional().transform((name) => (name === undefined ? [] : [name]));
const controls = z.record(z.string(), z.object({ inPlace: done, ended: done, source }));
const incident = z.object({ case: z.string(), at: instant, prevented: yes, duplicate: yes, source });
const review = z.object({ case: z.string(), reviewed: day, themes: z.array(z.string()) });
const action = z.object({ due: instant, done, cancelled: yes });

const id = z.union([z.string(), z.number()], 'must be a text or a number');
const Case = z.discriminatedUnion(
  'metric',
  [
    z.object({ id, metric: z.literal('on_time_percentage'), period, asOf: instant, items: z.array(item) }),
    z.object({ id, metric: z.literal('repeat_incidents_after_controls'), period, controls, incidents: z.array(incident) }),
    z.object({ id, metric: z.literal('repeated_themes'), month, lookBackFrom: day, reviews: z.array(review) }),
    z.object({ id, metric: z.literal('action_completion'), asOf: instant, actions: z.array(action) }),
  ],
  'must be on_time_percentage, repeat_incidents_after_controls, repeated_themes or action_completion',
);
type Case = z.infer<typeof Case>;
type Given<M extends Case['metric']> = Extract<Case, { metric: M }>;

function resultOf(given: Case) {
  switch (given.metric) {
    case 'on_time_percentage':
      return counts(onTime(given.items, given.period, given.asOf));
    case 'repeat_incidents_after_controls':
      return repeatsOf(given);
    case 'repeated_themes':
      return [...repeatedThemes(given.reviews.map(({ case: concern, ...rest }) => ({ concern, ...rest })), { ...given.month, lookBackFrom: given.lookBackFrom }).keys()];
    case 'action_completion':
      return counts(actionCompletion(given.actions, given.asOf));
  }
}

function repeatsOf({ controls, incidents, period }: Given<'repeat_incidents_after_controls'>) {
  const stood = Object.entries(controls).flatMap(([concern, { inPlace, ended, source }]) => (inPlace ? [{ concern, inPlace, ended, sources: source }] : []));
  const happened = incidents.filter(({ duplicate }) => !duplicate).map(({ case: concern, at, prevented, source }) => ({ concern, at, prevented, sources: source }));
  return counts(repeatsAfterControls(stood, happened, period));
}

/** The figures alone: JSON leaves out what is undefined. */
const counts = <R extends { behind: unknown }>(figures: R) => ({ ...figures, behind: undefined });

class BadInput extends Error {}

/** In one line: what JSON.parse says may quote several of the file. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/gu, ' ').replace(/\.$/u, '');

function casesIn(path: string): Case[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadInput(`${path} cannot be read: ${messageOf(error)}.`);
  }
  if (!Array.isArray(data)) throw new BadInput(`${path} is not in the right form: it must be a list of cases.`);
  return data.map((given: unknown, index) => {
    const { data: read, error } = Case.safeParse(given);
    if (read) return read;
    const [issue] = error.issues;
    throw new BadInput(`${path}, ${nameOf(given, index)}: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(' ')}.`);
  });
}

function nameOf(given: unknown, index: number): string {
  const known = z.object({ id }).safeParse(given).data;
  return known ? `case ${known.id}` : `the case at ${index}`;
}

function answer([path, ...rest]: string[]) {
  if (!path || rest.length > 0) throw new BadInput('Give one file of cases.');
  return casesIn(path).map((given) => ({ id: given.id, result: resultOf(given) }));
}

try {
  console.log(JSON.stringify(answer(process.argv.slice(2)), null, 1));
} catch (error) {
  console.error(`${messageOf(error)}.`);
  process.exitCode = 2;
}
