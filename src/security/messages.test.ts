import { describe, expect, it } from 'vitest';
import { messages } from './messages.ts';
import { gatewayMessage } from '../gateway/authorise.ts';
import { fill } from '../content/words/format.ts';
import { getWords } from '../content/words/index.ts';
import { holdsToken } from '../token-shape/token-shape.ts';

const words = getWords('en').messages;
const told = messages.map(({ id }) => ({ id, ...words.messages[id] }));

describe('the messages', () => {
  it('are few enough to judge in one go, each with an id of its own', () => {
    expect(messages.length).toBeGreaterThanOrEqual(6);
    expect(messages.length).toBeLessThanOrEqual(10);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  });

  it('come in every kind, some genuine and some not, in no order one could guess', () => {
    expect(new Set(messages.map(({ kind }) => kind))).toEqual(new Set(Object.keys(words.kinds)));
    const genuine = messages.map(({ isGenuine }) => isGenuine);
    expect(new Set(genuine).size).toBe(2);
    const turns = genuine.filter((isGenuine, index) => index > 0 && isGenuine !== genuine[index - 1]);
    expect(turns.length).toBeGreaterThanOrEqual(3);
  });

  it.each(told)('are two to five sentences long: $id', ({ text }) => {
    const sentences = fill(text, { message: gatewayMessage }).match(/[.?!]”?(?= [A-Z]|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(5);
  });

  it.each(told)('hold no token and no address one could follow: $id', (message) => {
    const text = JSON.stringify(message);
    expect(holdsToken(text)).toBe(false);
    expect(text.replaceAll('example.com', '')).not.toMatch(/@|:\/\/|\w\.(?:com|net|org|io|br)\b/);
  });

  it.each(told)('name no value but the gateway’s message: $id', (message) => {
    for (const text of Object.values(message))
      expect(() => fill(text, { message: gatewayMessage })).not.toThrow();
  });
});
