import { describe, expect, it } from 'vitest';
import { assertContent, type Content, findContentProblems } from './checks.ts';
import { facts, factsSchema, getFact } from './facts/index.ts';
import { getLabels, labelTexts } from './labels/index.ts';
import { fill } from './words/format.ts';
import { getWords, writtenWords } from './words/index.ts';
import { siteContent } from '../integrations/site-content.ts';
import { wordedLists } from '../integrations/worded-lists.ts';
import { turnFacts } from '../components/practice/practice.turns.ts';
import { parts } from '../procedures/parts.ts';
import { guideProcedures } from '../procedures/procedures.ts';
import { shots } from '../procedures/shots.ts';
import { securityChecklist } from '../security/checklist.ts';

const guide = 'src/content/docs/guide.mdx';
const all: Content = siteContent('.');
const { lists } = all;
const { checklist } = wordedLists;
const english = getWords('en');
const writtenLabels = getLabels('en');
const [written] = Object.values(writtenWords);
if (!written) throw new Error('There are no words.');
/** In English alone: what a test changes would be found once more in each translation. */
const content: Content = { ...all, words: { en: written }, labels: { ...all.labels, es: writtenLabels } };

/** A copy that can be changed without changing the site's own. */
const copyOfEnglish = () => structuredClone(written);

describe('the content', () => {
  it('holds together', () => {
    expect(findContentProblems(all)).toEqual([]);
    expect(() => assertContent(all)).not.toThrow();
  });

  it('uses every fact it lists', () => {
    const { facts: _, words, ...models } = all;
    const texts = Object.values(words).map(({ facts: _statements, ...others }) => others);
    const used = JSON.stringify([models, texts]);
    expect(Object.keys(facts.facts).filter((id) => !new RegExp(`["']${id}[\\\\"']`).test(used))).toEqual([]);
  });

  it('describes every picture in 40 to 150 characters that end with a full stop', () => {
    for (const [id, { alt }] of Object.entries(english.shots)) {
      const text = fill(alt, labelTexts('en'));
      expect(text.length, id).toBeGreaterThanOrEqual(40);
      expect(text.length, id).toBeLessThanOrEqual(150);
      expect(text, id).toMatch(/^[^.]+\.$/);
    }
  });
});

describe('a problem names its file, what was found and what was expected', () => {
  const [first, ...others] = guideProcedures;
  if (!first) throw new Error('There are no procedures.');
  const withStep = (change: object) => ({
    ...content,
    procedures: [
      { ...first, steps: first.steps.map((step, i) => (i === 0 ? { ...step, ...change } : step)) },
      ...others,
    ],
  });

  it('for a step on an unknown Part', () => {
    const [problem] = findContentProblems(withStep({ part: 'user-foto' }));
    expect(problem).toMatch(
      /^src\/procedures\/procedures\.ts: found the part "user-foto" in the step "locate\/open-panel"; expected one of: user-photo, /,
    );
  });

  it('for a step or a procedure without a fact, or with an unknown one', () => {
    expect(findContentProblems(withStep({ facts: [] }))).toEqual([
      'src/procedures/procedures.ts: found the step "locate/open-panel" without a fact; expected at least one id from src/content/facts/facts.json.',
    ]);
    expect(findContentProblems(withStep({ facts: ['pfad'] }))).toEqual([
      'src/procedures/procedures.ts: found the fact "pfad" in the step "locate/open-panel"; expected an id from src/content/facts/facts.json.',
    ]);
    expect(findContentProblems({ ...content, procedures: [{ ...first, facts: [] }, ...others] })).toEqual([
      'src/procedures/procedures.ts: found the procedure "locate" without a fact; expected at least one id from src/content/facts/facts.json.',
    ]);
  });

  it('for a step without words, and words without a step', () => {
    const words = copyOfEnglish();
    const { 'save-user-data': saved, ...rest } = words.procedures.generate.steps;
    Object.assign(words.procedures.generate, { steps: { ...rest, 'safe-user-data': saved } });
    expect(findContentProblems({ ...content, words: { en: words } })).toEqual([
      'src/content/words/en/procedures.json: found no words for the step "generate/save-user-data"; expected goal, action, result and hint.',
      'src/content/words/en/procedures.json: found words for the step "generate/safe-user-data"; expected a step of src/procedures/procedures.ts.',
    ]);
  });

  it('for words that name a label no Part has', () => {
    const words = copyOfEnglish();
    words.procedures.copy.intro = 'Press {copy-knob}.';
    expect(findContentProblems({ ...content, words: { en: words } })[0]).toMatch(
      /^src\/content\/words\/en\/procedures\.json: found \{copy-knob\} in copy\.intro; expected a label of /,
    );
  });

  it('for an item of a list without a fact, or without words, and words without an item', () => {
    const words = copyOfEnglish();
    const { learn: _, ...steps } = words.incident.items;
    const items = securityChecklist.items
      .map((item, at) => (at === 0 ? { ...item, facts: [] } : item))
      .slice(0, -1);
    const problems = findContentProblems({
      ...content,
      lists: { ...lists, checklist: { ...checklist, items } },
      words: { en: { ...words, incident: { ...words.incident, items: steps } as typeof words.incident } },
    });
    expect(problems).toEqual([
      'src/security: found the item "know-what-uses-it" without a fact; expected at least one id from src/content/facts/facts.json.',
      'src/content/words/en/checklist.json: found words for the item "before-leaving"; expected the item in src/security.',
      'src/content/words/en/incident.json: found no words for the item "learn"; expected words under its id.',
    ]);
  });

  it.each(Object.entries(lists))('for the list of %s, wherever it differs from its words', (name, list) => {
    const [item, ...rest] = list.items;
    if (!item) return expect.fail('The list is empty.');
    const { kind, model, wordsFile } = list;
    const problemsWith = (change: object) =>
      findContentProblems({ ...content, lists: { ...lists, [name]: { ...list, ...change } } });
    const what = `the ${kind} "${item.id}"`;
    const file = `src/content/words/en/${wordsFile}`;
    expect(problemsWith({ items: rest })).toEqual([
      `${file}: found words for ${what}; expected the ${kind} in ${model}.`,
    ]);
    expect(problemsWith({ items: [...list.items, { id: 'another', facts: null }] })).toEqual([
      `${file}: found no words for the ${kind} "another"; expected words under its id.`,
    ]);
    if (item.facts === null) return;
    expect(problemsWith({ items: [{ ...item, facts: [] }, ...rest] })).toEqual([
      `${model}: found ${what} without a fact; expected at least one id from src/content/facts/facts.json.`,
    ]);
    expect(problemsWith({ items: [{ ...item, facts: ['pfad'] }, ...rest] })).toEqual([
      `${model}: found the fact "pfad" in ${what}; expected an id from src/content/facts/facts.json.`,
    ]);
  });

  it('for a fact or a publisher without words, words without either, and a statement that is no sentence', () => {
    const words = copyOfEnglish();
    const { purpose, ...statements } = words.facts.statements;
    const { developer: _, ...publishers } = words.facts.publishers;
    statements.path = 'From the workspace';
    Object.assign(words.facts, { statements: { ...statements, porpoise: purpose }, publishers });
    expect(findContentProblems({ ...content, words: { en: words } })).toEqual([
      'src/content/words/en/facts.json: found no words for the fact "purpose"; expected words under its id.',
      'src/content/words/en/facts.json: found words for the fact "porpoise"; expected the fact in src/content/facts/facts.json.',
      'src/content/words/en/facts.json: found no words for the publisher "developer"; expected words under its id.',
      'src/content/words/en/facts.json: found no full stop after the fact "path"; expected a sentence.',
    ]);
  });

  it('for a language that lacks a key, has one too many, or says nothing under one', () => {
    const words = copyOfEnglish();
    const { pagination, ...site } = words.site;
    Object.assign(words, { site: { ...site, pager: pagination, title: ' ' } });
    expect(findContentProblems({ ...content, words: { en: written, es: words } })).toEqual([
      'src/content/words/es: found nothing under site.title; expected words.',
      'src/content/words/es: found no site.pagination; expected every key that English has.',
      'src/content/words/es: found site.pager; expected only keys that English has.',
    ]);
  });

  it('for a translation with another name, link or code, or that lost one', () => {
    const words = copyOfEnglish();
    words.practice.script.turns.left = 'De novo: {accountitem}.';
    words.incident.items.replace.how = 'O guia; `importUser`, `isEnabled`.';
    words.practice.script.goalMet = '{done} de {total}, {done}';
    expect(findContentProblems({ ...content, words: { en: written, es: words } })).toEqual([
      'src/content/words/es: found `importUser`, `isEnabled` in incident.items.replace.how; expected ](guide), `IsEnabled`, `importUser`.',
      'src/content/words/es: found {done}, {done}, {total} in practice.script.goalMet; expected {done}, {goal}, {total}.',
      'src/content/words/es: found {accountitem} in practice.script.turns.left; expected {account-item}.',
    ]);
  });

  it('for a step in no picture', () => {
    const [shot, ...rest] = shots;
    if (!shot) throw new Error('There are no pictures.');
    const changed = { ...shot, callouts: shot.callouts.slice(0, 1) };
    expect(findContentProblems({ ...content, shots: [changed, ...rest] })).toEqual([
      'src/procedures/shots.ts: found no picture of the step "locate/open-account"; expected every step in at least one.',
    ]);
  });

  it('for a part without a fact', () => {
    const changed = { ...parts, 'copy-button': { ...parts['copy-button'], facts: [] } };
    expect(findContentProblems({ ...content, parts: changed })).toEqual([
      'src/procedures/parts.ts: found the part "copy-button" without a fact; expected at least one id from src/content/facts/facts.json.',
    ]);
  });

  it('for a picture without words', () => {
    const words = copyOfEnglish();
    const { 'copy-go-to-section': _, ...rest } = words.shots;
    Object.assign(words, { shots: rest });
    expect(findContentProblems({ ...content, words: { en: words } })).toEqual([
      'src/content/words/en/shots.json: found no words for the picture "copy-go-to-section"; expected alt and caption.',
    ]);
  });

  it('for a heading without an id of its own', () => {
    const pages = { [guide]: '## Overview\n\n### `a` {#código-1}\n\n```sh\n# no heading\n```' };
    expect(findContentProblems({ ...content, pages })).toEqual([
      `${guide}: found the heading “Overview”; expected {#id} at its end.`,
    ]);
  });

  it('for a sentence about the product that no fact carries', () => {
    const pages = { [guide]: 'SoftExpert Suite has a red button.\n\nThis is about us.' };
    expect(findContentProblems({ ...content, pages })).toEqual([
      `${guide}: found “SoftExpert Suite has a red button.…” without a fact; expected <Claim facts={["…"]}> around it.`,
    ]);
  });

  it('for a claim with an unknown fact, or none', () => {
    const pages = {
      [guide]: "<Claim facts={['pfad']}>SoftExpert.</Claim>\n\n<Claim facts={[]}>SoftExpert.</Claim>",
    };
    expect(findContentProblems({ ...content, pages })).toEqual([
      `${guide}: found the fact "pfad" in a claim; expected an id from src/content/facts/facts.json.`,
      `${guide}: found a claim without a fact; expected at least one id from src/content/facts/facts.json.`,
    ]);
  });

  it('for a sentence about the product in the plural, in quotation marks, or behind one that has a fact', () => {
    const list = "1. <Claim facts={['path']}>\n     The token.\n   </Claim>\n2. SoftExpert has two.";
    const pages = { [guide]: `Tokens are red.\n\n“JWTs” are red.\n\nÉ o token.\n\n${list}` };
    expect(findContentProblems({ ...content, pages })).toEqual(
      ['Tokens are red.', '“JWTs” are red.', 'É o token.', '2. SoftExpert has two.'].map(
        (text) => `${guide}: found “${text}…” without a fact; expected <Claim facts={["…"]}> around it.`,
      ),
    );
  });

  it('for no sentence that says why it needs no fact', () => {
    const pages = { [guide]: '{/* no claim: about another tool */}It finds tokens.\n\nThis is about us.' };
    expect(findContentProblems({ ...content, pages })).toEqual([]);
  });

  it('for a label of the product that is written out, in words and in a page', () => {
    const words = copyOfEnglish();
    words.practice.script.turns.left = 'Open User data, then select Copy.';
    const pages = { [guide]: '{/* no claim: a test */}Select Save in API gateway.\n\nCopy it. Save it.' };
    expect(findContentProblems({ ...content, words: { en: words }, pages })).toEqual([
      'src/content/words/en/practice.json: found “User data” in script.turns.left; expected {user-data-heading}.',
      'src/content/words/en/practice.json: found “Copy” in script.turns.left; expected {copy-button}.',
      `${guide}: found “API gateway”; expected <Label id="api-gateway-section" />.`,
      `${guide}: found “Save”; expected <Label id="save-button" />.`,
    ]);
  });

  it('for a count of ours that is written out, in words and in a page', () => {
    const words = copyOfEnglish();
    words.drills.choose = 'There are ten drills, and three parts.';
    const pages = { [guide]: 'Nine good habits.' };
    const problems = findContentProblems({ ...content, words: { en: words }, pages });
    expect(problems.map((text) => text.replace(/one of \{.*\}/, '…'))).toEqual([
      'src/content/words/en/drills.json: found “ten drills” in choose; expected a number from the models: ….',
      `${guide}: found “Nine good habits”; expected a number from the models: ….`,
    ]);
  });

  it('for a wrong turn that says something of the product without a fact', () => {
    expect(findContentProblems({ ...content, turnFacts: { ...turnFacts, gone: [] } })).toEqual([
      'src/content/words/en/practice.json: found the turn "gone" without a fact; expected at least one id from src/content/facts/facts.json.',
    ]);
  });

  it('for a label without a fact', () => {
    const labels = { ...writtenLabels, 'save-button': { ...writtenLabels['save-button'], facts: [] } };
    expect(findContentProblems({ ...content, labels: { en: labels } })).toEqual([
      'src/content/labels/en.json: found the label "save-button" without a fact; expected at least one id from src/content/facts/facts.json.',
    ]);
  });

  it('for a fact from an unknown source', () => {
    const changed = structuredClone(facts);
    const fact = changed.facts['path'];
    if (fact) fact.sources = ['seeed'];
    expect(findContentProblems({ ...content, facts: changed })[0]).toMatch(
      /^src\/content\/facts\/facts\.json: found the source "seeed" in the fact "path"; expected one of: seed, /,
    );
  });

  it('all at once', () => {
    const pages = { [guide]: 'SoftExpert.\n\nSoftExpert again.' };
    expect(() => assertContent({ ...content, pages })).toThrow(
      /^The content does not hold together:\n- src\/content\/docs\/guide\.mdx: .*\n- src\/content\/docs\/guide\.mdx: /,
    );
  });
});

describe('a fact', () => {
  it('has a source, a day and a standing', () => {
    const { facts: list } = facts;
    for (const change of [
      { sources: [] },
      { checked: '24/11/2026' },
      { standing: 'rumour' },
      { statement: '' },
    ]) {
      const broken = { ...facts, facts: { ...list, path: { ...list['path'], ...change } } };
      expect(factsSchema.safeParse(broken).success, JSON.stringify(change)).toBe(false);
    }
  });

  it('that does not exist is asked for in vain, by name', () => {
    expect(() => getFact('pfad', 'The guide')).toThrow(
      /^The guide makes a claim with the fact "pfad"\. Expected /,
    );
  });
});
