/** One table a context: what it cancels, and what it leaves. */
import { describe, expect, test } from 'vitest';
import { readRules } from '#language/engine.ts';

const kinds = (text: string): string[] => readRules(text).findings.map(({ kind }) => kind);

/** Notes that prompt, and notes beside them that do not. */
const CONTEXTS: Record<string, { speaks: string[]; quiet: string[] }> = {
  'negated: an act or a word that is denied goes': {
    speaks: ['Raj hit Tom.', 'Not the first time that Raj hit Tom.', 'Tom and Raj bickering.', 'No doubt Raj hit Tom.'],
    quiet: ['Raj did not hit Tom.', 'No bickering from Tom and Raj today.', 'Nobody saw Raj hit Tom.', 'Tom and Raj sat together without any friction.'],
  },
  'denied: what the person says out of the blue is a disclosure and stays': {
    speaks: ['Ann says nobody hit her.', 'Ann told me Raj never hit her.', 'Ann denied that Raj hit her.'],
    quiet: ['When asked, Ann stated that Raj never hit her.', 'Staff say nobody hit her.', 'Nobody hit Ann.'],
  },
  'hypothetical: nobody in particular, or a question whether there is such a thing': {
    speaks: ['If Raj is there Ann won’t go in.', 'Raj said he would hit Tom if he came near.'],
    quiet: ['If a resident hits another resident, ring the manager.', 'The tutor asked was there friction between Tom and Raj.'],
  },
  'historical: long before the service': {
    speaks: ['Ann says Raj hit her again yesterday.', 'Raj hit Tom at school dinner club, years ago they were friends.'],
    quiet: ['Tom talked about being bullied at school.', 'Tom says he was hit as a child.'],
  },
  'joking: play that both enjoy': {
    speaks: ['Raj hit Tom and laughed.', 'Raj pushed Tom, both laughing, then Tom was crying.'],
    quiet: ['Raj pushed Tom in the snow, both of them laughing.', 'Tom and Raj calling each other old goat over dominoes.'],
  },
  'joking never cancels a sexual act, an injury or fear': {
    speaks: ['Raj groped Ann, both of them laughing.', 'Raj hit Tom, both laughing, bruise on arm.', 'Ann is scared of Raj, everybody laughing.'],
    quiet: [],
  },
  'quoted: somebody else’s wording is not the writer’s, but an act in quotation marks happened': {
    speaks: ['Ann said “Raj hit me and Raj hit Tom”.', 'Ann said “I am scared of Raj”.'],
    quiet: ['Ann told Raj “personality clash is a silly name for a band”.'],
  },
  'staff': {
    speaks: ['Raj hit Tom and then swore at staff.'],
    quiet: ['Raj hit the carer.', 'Raj was aggressive towards staff.', 'Staff pushed Tom to the lounge.'],
  },
  'family and visitors': {
    speaks: ['Raj hit Tom while his sister was here.'],
    quiet: ['Tom’s brother shouted at him.', 'His two nephews had a row in the car park.', 'Tom is scared of his father.'],
  },
  'the screen, the stage and the board': {
    speaks: ['Raj hit Tom over the telly.', 'Tom and Raj argued over the remote.'],
    quiet: ['Tom watched EastEnders, Phil hit Billy.', 'Dodgems. Owen rammed Tom.', 'Tom watched the boxing.'],
  },
  'animals and things': {
    speaks: ['Raj kicked Tom because of the dog.'],
    quiet: ['A dog bit Tom, Raj rang the bell.', 'Monkeys stole Tom’s crisps.', 'It hit Tom and Raj hard that she is gone.'],
  },
  'policy and training': {
    speaks: ['Raj hit Tom in the hall.'],
    quiet: ['Safeguarding training: a resident hits another.', 'Policy review. A tenant pushed a tenant in the example.'],
  },
  'a comma or a new clause ends the reach of fear': {
    speaks: ['Ann was frightened of Tom and Raj.', 'When Raj came in, Ann flinched.'],
    quiet: ['Ann was frightened of the thunder, Raj sat with her.', 'Ann was nervous of the geese so Raj walked on that side.'],
  },
  'two legs: wording needs adults who use the service': {
    speaks: ['Tom had words with another resident.', 'Tom had a good day. Raj came to tea. Later he was nasty to Raj.'],
    quiet: ['Had words with the bank about the card.', 'Tom kicked off his shoes.', 'Tom ate well, no concerns.'],
  },
};

describe.each(Object.entries(CONTEXTS))('%s', (_, { speaks, quiet }) => {
  test('speaks', () => {
    expect(speaks.filter((text) => !readRules(text).prompt)).toEqual([]);
  });

  test('is quiet', () => {
    expect(quiet.filter((text) => readRules(text).prompt)).toEqual([]);
  });
});

test('words that count beside a matter wait for one', () => {
  expect(kinds('Tom is settled now.')).toEqual([]);
  expect(kinds('Raj hit Tom. Tom is settled now.')).toEqual(['harm', 'closing']);
});

test('two excuses show that there is something to excuse', () => {
  expect(readRules('Raj and Ann in the lounge. His sense of humour, no malice in him.').prompt).toBe(true);
  expect(readRules('Raj and Ann in the lounge. All settled, no concerns.').prompt).toBe(false);
});
