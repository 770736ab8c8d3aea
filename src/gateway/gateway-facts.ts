/** The facts behind what is said of the practice gateway's calls and answers. */
import type { CallId } from './calls.ts';
import type { ExchangeCause } from './exchange.ts';

/** Ids of facts, by call; its words are under `gateway.calls`. */
export const callFacts: Readonly<Record<CallId, readonly string[]>> = {
  'list-dataset': ['dataset-get'],
  'filter-dataset': ['dataset-post', 'dataset-parameters'],
  'view-document': ['document-view'],
  'start-workflow': ['new-workflow', 'soap-call', 'soap-failure'],
};

/** Ids of facts, by why an answer is given; its words are under `gateway.causes`. */
export const causeFacts: Readonly<Record<ExchangeCause, readonly string[]>> = {
  accepted: ['authorization-header', 'one-per-user'],
  'accepted-before-save': ['save-applies', 'old-token-unstated'],
  'too-many': ['rate-limit'],
  'no-token': ['authorization-header', 'missing-header', 'gateway-status'],
  prefix: ['authorization-header', 'no-bearer'],
  'line-break': ['header-one-line', 'stray-characters'],
  'stray-character': ['stray-characters', 'header-spaces'],
  'not-saved': ['save-applies', 'unsaved-unstated', 'gateway-status'],
  'other-token': ['gateway-message', 'one-per-user', 'replacing-breaks', 'gateway-status'],
  blocked: ['gateway-message', 'blocking-breaks', 'gateway-status'],
  'licence-taken': ['licence-in-use', 'faq-version'],
  'no-such-address': ['base-address'],
  'other-method': ['dataset-get', 'dataset-post', 'document-view'],
  'no-such-id': ['error-body', 'dataset-case'],
  'not-json': ['dataset-post', 'document-view'],
  'unknown-parameter': ['dataset-post', 'dataset-parameters'],
  'parameter-missing': ['dataset-parameters'],
  'id-missing': ['document-view'],
};
