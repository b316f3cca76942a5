import { useEffect, useState } from 'react';
import { lookBack } from './session.ts';
import type { Answers, Ask } from './worker/protocol.ts';

/** What the worker answers to a question, asked anew whenever the question or what was decided changes; the last answer stays until then. */
export function useAnswer<A extends Ask>(ask: A, decided: unknown): Answers[A['type']] | undefined {
  const [answer, setAnswer] = useState<Answers[A['type']]>();
  const question = JSON.stringify({ ask, decided });
  useEffect(() => {
    let isWanted = true;
    void lookBack.line.ask((JSON.parse(question) as { ask: A }).ask).then((reply) => {
      if (isWanted && reply.ok) setAnswer(reply.answer);
    });
    return () => {
      isWanted = false;
    };
  }, [question]);
  return answer;
}
