/** What the models list and the words say something of: each list, its facts, and where its words are. */
import { screenFacts } from '../components/account-screen/screen-facts.ts';
import { leadFacts, stops, ways } from '../components/home-answer/home-answer.ts';
import { missingThings } from '../components/not-there/not-there.ts';
import { presets } from '../components/request-console/console.requests.ts';
import type { ListItem, WordedList } from '../content/checks.ts';
import { factsOfTerm, terms, termsFile } from '../content/glossary/index.ts';
import { drillFacts } from '../drills/drill-facts.ts';
import { decisions } from '../drills/drill-state.ts';
import { drillIds } from '../drills/drills.ts';
import { callFacts, causeFacts } from '../gateway/gateway-facts.ts';
import { securityChecklist } from '../security/checklist.ts';
import { incidentPlan } from '../security/incident.ts';
import { messages } from '../security/messages.ts';

/** Items whose facts stand by their ids. */
function withFacts(facts: Readonly<Record<string, readonly string[]>>): ListItem[] {
  return Object.entries(facts).map(([id, ids]) => ({ id, facts: ids }));
}

/** Items whose words say nothing of the product, or nothing that another list does not carry. */
function withoutFacts(ids: readonly string[]): ListItem[] {
  return ids.map((id) => ({ id, facts: null }));
}

/** No facts are none to look for, where an item need not have any. */
function orNull(facts: readonly string[]): readonly string[] | null {
  return facts.length > 0 ? facts : null;
}

/** What is said of each drill, by drill and key. */
function byStatement<T>(drills: readonly [string, Readonly<Record<string, T>>][]): Record<string, T> {
  return Object.fromEntries(
    drills.flatMap(([id, statements]) =>
      Object.entries(statements).map(([key, value]): [string, T] => [`${id}/${key}`, value]),
    ),
  );
}

const security = { kind: 'item', model: 'src/security' };
const decision = { kind: 'decision', model: 'src/drills/drill-state.ts', wordsFile: 'drills.json' };
const gateway = { model: 'src/gateway/gateway-facts.ts', wordsFile: 'gateway.json' };
const home = { model: 'src/components/home-answer/home-answer.ts', wordsFile: 'home.json' };

/** Every list, by a name of its own. */
export const wordedLists = {
  checklist: {
    ...security,
    wordsFile: 'checklist.json',
    items: securityChecklist.items,
    wordsOf: (words) => words.checklist.items,
  },
  incident: {
    ...security,
    wordsFile: 'incident.json',
    items: incidentPlan.items,
    wordsOf: (words) => words.incident.items,
  },
  moments: {
    ...security,
    kind: 'group',
    wordsFile: 'checklist.json',
    items: withoutFacts(securityChecklist.groups),
    wordsOf: (words) => words.checklist.groups,
  },
  phases: {
    ...security,
    kind: 'group',
    wordsFile: 'incident.json',
    items: withoutFacts(incidentPlan.groups),
    wordsOf: (words) => words.incident.groups,
  },
  messages: {
    ...security,
    wordsFile: 'messages.json',
    items: messages,
    wordsOf: (words) => words.messages.messages,
  },
  drills: {
    kind: 'drill',
    model: 'src/drills/drills.ts',
    wordsFile: 'drills.json',
    items: withoutFacts(drillIds),
    wordsOf: (words) => words.drills.drills,
  },
  statements: {
    kind: 'statement',
    model: 'src/drills/drill-facts.ts',
    wordsFile: 'drills.json',
    items: withFacts(byStatement(Object.entries(drillFacts))),
    wordsOf: (words) =>
      byStatement(Object.entries(words.drills.drills).map(([id, { documented }]) => [id, documented])),
  },
  decisions: { ...decision, items: withoutFacts(decisions), wordsOf: (words) => words.drills.decisions },
  remarks: { ...decision, items: withoutFacts(decisions), wordsOf: (words) => words.drills.script.remarks },
  calls: { ...gateway, kind: 'call', items: withFacts(callFacts), wordsOf: (words) => words.gateway.calls },
  causes: {
    ...gateway,
    kind: 'cause',
    items: withFacts(causeFacts),
    wordsOf: (words) => words.gateway.causes,
  },
  presets: {
    kind: 'preset',
    model: 'src/components/request-console/console.requests.ts',
    wordsFile: 'request-console.json',
    items: withoutFacts(presets),
    wordsOf: (words) => words.requestConsole.presets,
  },
  answer: {
    ...home,
    kind: 'text',
    items: withFacts({ lead: leadFacts }),
    wordsOf: ({ home: { lead } }) => ({ lead }),
  },
  stops: {
    ...home,
    kind: 'stop',
    items: stops,
    wordsOf: (words) => words.home.stops,
  },
  ways: {
    ...home,
    kind: 'way in',
    items: withoutFacts(Object.keys(ways)),
    wordsOf: (words) => words.home.ways,
  },
  terms: {
    kind: 'term',
    model: termsFile,
    wordsFile: 'glossary.json',
    items: terms.map((term) => ({ id: term.id, facts: orNull(factsOfTerm(term)) })),
    wordsOf: (words) => words.glossary.definitions,
  },
  notThere: {
    kind: 'text',
    model: 'src/components/not-there/not-there.ts',
    wordsFile: 'not-there.json',
    items: missingThings,
    wordsOf: (words) => words.notThere,
  },
  screen: {
    kind: 'text',
    model: 'src/components/account-screen/screen-facts.ts',
    wordsFile: 'account-screen.json',
    items: withFacts(screenFacts),
    wordsOf: ({ accountScreen: { basis, leaving } }) => ({ basis, leaving }),
  },
} satisfies Record<string, WordedList>;
