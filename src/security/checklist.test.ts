import { describe, expect, it } from 'vitest';
import { checklistItems, moments, renamedItems, roles } from './checklist.ts';
import { incidentSteps, phases } from './incident.ts';
import { facts } from '../content/facts/index.ts';

/** What SoftExpert's page on the token warns of, one fact for each warning. */
const warnings = ['your-responsibility', 'share-only-authorised', 'support-never-asks', 'report-at-once'];

describe('the checklist', () => {
  it('has an item for every warning of SoftExpert’s page', () => {
    for (const warning of warnings) {
      expect(facts.facts[warning]).toMatchObject({ standing: 'official', sources: ['seed'] });
      expect(checklistItems.filter((item) => item.facts.includes(warning)).length, warning).toBeGreaterThan(
        0,
      );
    }
  });

  it('gives every item a moment, a role, a source, and an id of its own', () => {
    const ids = checklistItems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { facts: cited, roles: itsRoles } of checklistItems) {
      expect(itsRoles.length).toBeGreaterThan(0);
      const sources = cited.flatMap((id) => facts.facts[id]?.sources ?? []);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(facts.sources[source]?.url).toMatch(/^https:/);
    }
    expect(new Set(checklistItems.map(({ moment }) => moment))).toEqual(new Set(moments));
    expect(new Set(checklistItems.flatMap((item) => item.roles))).toEqual(new Set(roles));
  });

  it('rests on public standards, too', () => {
    const standards = checklistItems.flatMap((item) =>
      item.facts.flatMap((id) => facts.facts[id]?.sources ?? []),
    );
    expect(standards).toEqual(expect.arrayContaining(['rfc6750', 'owasp-secrets', 'owasp-logging']));
  });

  it('leads from each name an item once had to the one it has', () => {
    const ids = checklistItems.map(({ id }) => id);
    for (const name of Object.values(renamedItems)) expect(ids).toContain(name);
  });
});

describe('the plan for a lost token', () => {
  it('goes from the first minutes to the day, and begins with telling the team', () => {
    const order = incidentSteps.map(({ phase }) => phases.indexOf(phase));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(phases.length);
    expect(incidentSteps[0]?.id).toBe('tell-the-team');
  });
});
