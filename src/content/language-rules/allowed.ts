/** Where a rule of a language does not hold, each with its reason. */
import type { Allowed } from './check.ts';

/** By language tag. */
export const allowed: Readonly<Record<string, readonly Allowed[]>> = {
  'pt-BR': [
    {
      rule: 'english-terms',
      file: 'src/content/words/pt-BR/facts.json',
      key: 'statements.password-fields',
      found: 'password',
      why: 'gives the labels of the product in English',
    },
    {
      rule: 'portugal',
      file: 'src/content/words/pt-BR/facts.json',
      key: 'statements.labels-es-account',
      found: 'actual',
      why: 'quotes a label of the product in Spanish',
    },
    {
      rule: 'por-favor',
      file: 'src/content/words/pt-BR/incident.json',
      key: 'message.text',
      found: 'Por favor',
      why: 'the reader sends this message to people, and asks them for something',
    },
  ],
  es: [
    {
      rule: 'english-terms',
      file: 'src/content/words/es/facts.json',
      key: 'statements.password-fields',
      found: 'password',
      why: 'gives the labels of the product in English',
    },
    {
      rule: 'tú',
      file: 'src/content/words/es/drills.json',
      key: 'drills.token-published.situation',
      found: 'tu',
      why: 'a colleague is writing to the reader',
    },
    {
      rule: 'courtesy',
      file: 'src/content/words/es/incident.json',
      key: 'message.text',
      found: 'Por favor',
      why: 'the reader sends this message to people, and asks them for something',
    },
    {
      rule: 'term',
      file: 'src/content/words/es/facts.json',
      found: 'E-mail',
      why: 'the label of a field, as the product has it',
    },
    {
      rule: 'false-friend',
      file: 'src/content/words/es/facts.json',
      key: 'statements.labels-pt-save',
      found: 'Salvar',
      why: 'quotes a label of the product in Portuguese',
    },
  ],
};
