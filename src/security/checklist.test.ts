import { describe, expect, it } from 'vitest';
import { securityChecklist } from './checklist.ts';
import { incidentPlan } from './incident.ts';
import { facts } from '../content/facts/index.ts';
import { roles } from '../tick-list/tick-list.ts';

const { items, groups, renamed } = securityChecklist;

/** What SoftExpert's page on the token warns of, one fact for each warning. */
const warnings = ['your-responsibility', 'share-only-authorised', 'support-never-asks', 'report-at-once'];

describe('the checklist', () => {
  it('has an item for every warning of SoftExpert’s page', () => {
    for (const warning of warnings) {
      expect(facts.facts[warning]).toMatchObject({ standing: 'official', sources: ['seed'] });
      expect(items.filter((item) => item.facts.includes(warning)).length, warning).toBeGreaterThan(0);
    }
  });

  it('gives every item a moment, a role, a source, and an id of its own', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { facts: cited, roles: itsRoles } of items) {
      expect(itsRoles.length).toBeGreaterThan(0);
      const sources = cited.flatMap((id) => facts.facts[id]?.sources ?? []);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(facts.sources[source]?.url).toMatch(/^https:/);
    }
    expect(new Set(items.map(({ group }) => group))).toEqual(new Set(groups));
    expect(new Set(items.flatMap((item) => item.roles))).toEqual(new Set(roles));
  });

  it('rests on public standards, too', () => {
    const standards = items.flatMap((item) => item.facts.flatMap((id) => facts.facts[id]?.sources ?? []));
    expect(standards).toEqual(expect.arrayContaining(['rfc6750', 'owasp-secrets', 'owasp-logging']));
  });

  it('leads from each name an item once had to the one it has', () => {
    const ids = items.map(({ id }) => id);
    for (const name of Object.values(renamed)) expect(ids).toContain(name);
  });
});

describe('the plan for a lost token', () => {
  it('goes from the first minutes to the day, and begins with telling the team', () => {
    const order = incidentPlan.items.map(({ group }) => incidentPlan.groups.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(incidentPlan.groups.length);
    expect(incidentPlan.items[0]?.id).toBe('tell-the-team');
  });
});
