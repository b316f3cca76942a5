import type { Answered } from './answered.ts';
import { section, type Section, type Source, stepSections } from './document.ts';
import * as part from './parts.ts';

/** What commissioners and inspectors look for, by the headings that the article gives them, each with its entries. */
export function evidencePack(source: Source): Section[] {
  const { concern } = source;
  const entries = (...sections: readonly Section[]): Answered[] => sections.flatMap((each) => each.entries);
  const step = (id: Parameters<typeof stepSections>[0]): Answered[] => (concern.steps[id].records.length ? entries(...stepSections(id, source)) : []);
  const safety = concern.firstRecord?.record.safety;
  return [
    section('Commissioners: immediate protection', safety ? { label: 'Done at once', text: safety } : null, ...step('1.2'), ...entries(part.escalationsSection(source))),
    section('Commissioners: threshold rationale', ...step('1.3'), ...step('1.4'), ...entries(part.thresholdSection(source))),
    section('Commissioners: structured supervision changes', ...step('3.2'), ...entries(part.changesSection(source))),
    section('Commissioners: learning', ...step('3.5')),
    section('Inspectors: chronology', ...entries(part.chronologySection(source), part.chronologyChecksSection(source))),
    section('Inspectors: separation or supervision controls', ...step('2.1'), ...entries(part.checksSection(source))),
    section('Inspectors: wider service factors', ...step('2.3'), ...step('2.4')),
  ];
}
