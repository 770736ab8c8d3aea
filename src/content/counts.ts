/**
 * How many there are of what prose counts, from the models, so that a number in a text is never a number of its own.
 * Words name one as `{drills}`; pages import it. The content check finds a count that is written out.
 */
import { oneTooMany, requestsPerSecond } from '../gateway/authorise.ts';
import { partIds } from '../procedures/parts.ts';
import { drillIds } from '../drills/drills.ts';
import { burst } from '../drills/drill-state.ts';
import { securityChecklist } from '../security/checklist.ts';
import { messages } from '../security/messages.ts';

/** Every count, by the name it has in words. */
export const counts = {
  /** Items of the security checklist; in words, with those the organisation adds. */
  habits: securityChecklist.items.length,
  drills: drillIds.length,
  /** Messages to judge. */
  messages: messages.length,
  /** Parts of the mock. */
  parts: partIds.length,
  /** Requests allowed within one second (fact `rate-limit`). */
  requestsPerSecond,
  /** Requests that pass that limit by one. */
  oneTooMany,
  /** Requests the report of a drill sends within one second. */
  burst,
} as const;
