import type { FigureId, FigureItem } from '#pathway/audit/figure.ts';
import { answerForm, isForDecision, judgeForm, noteForm } from '#pathway/audit/forms.ts';
import { openQuestions } from '#pathway/audit/notes.ts';
import { AuditDo } from './AuditDo.tsx';
import { TheWords } from './TheWords.tsx';
import type { AuditCounts } from './useAuditCounts.ts';

interface AuditItemProps {
  audit: string;
  figure: FigureId;
  item: FigureItem;
  counts: AuditCounts;
  name: string;
}

/** One thing behind a figure: the concern, how it stands, what was asked and noted; to decide where software only proposes. */
export function AuditItem({ audit, figure, item, counts, name }: AuditItemProps) {
  const notes = counts.notes.filter(({ concern, what }) => concern === item.concern && what.figure === figure && what.item === item.id);
  const questions = openQuestions(notes);
  const decide = judgeForm(audit, figure, item);
  return (
    <li className={item.is === 'undecided' ? 'step stack tight soon' : 'step stack tight'}>
      <p>
        <a href={`#concern/${item.concern}`}>{name}</a>
      </p>
      <p>{item.words}</p>
      {figure === 'missingDetail' ? <TheWords look={counts.look} concern={item.concern} /> : null}
      {notes.map(({ event, what, by }) => (
        <p key={event} className="quiet">
          {{ question: 'Question', note: 'Note', answer: 'Answer' }[what.as]}
          {by ? ` by ${by.name}` : ''}: {what.text}
        </p>
      ))}
      <div className="row">
        {isForDecision(figure, item) ? <AuditDo form={decide} concern={item.concern} words={item.is === 'undecided' ? 'Decide' : 'Decide it'} about={`${decide.title} ${name}`} kind={item.is === 'undecided' ? 'primary' : 'second'} /> : null}
        <AuditDo form={noteForm(audit, figure, item)} concern={item.concern} words="Ask or note" about={name} kind="plain" />
        {questions.map((question) => (
          <AuditDo key={question.event} form={answerForm(audit, question)} concern={item.concern} words="Answer" about={question.what.text} />
        ))}
      </div>
    </li>
  );
}
