/** What a good answer looks like: that of the practice gateway, whose data is invented. */
import { type RestCallId, restCalls } from '../../gateway/calls.ts';
import { answerRest } from '../../gateway/rest.ts';

/** Its answer to a call, in lines. Throws where that is none of success. */
export function practiceAnswer(id: RestCallId): string {
  const { reply } = answerRest(restCalls[id]);
  if (reply.status !== 200)
    throw new Error(`The practice gateway answers ${reply.status} to ${id}. Expected 200.`);
  return JSON.stringify(JSON.parse(reply.body), null, 2);
}
