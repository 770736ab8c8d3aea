/**
 * One request to the practice gateway and its whole answer, for the server on a reader's machine and for the console in
 * the page alike: first whether the token counts, then what the call gives.
 */
import { authorise, type Caller, type Cause, gatewayMessage, type GatewayRequest } from './authorise.ts';
import { pathOf } from './path.ts';
import { failure, type GatewayCall, reasonPhrase, type Reply, type RestCause } from './reply.ts';
import { answerRest } from './rest.ts';

/** Why a request was answered as it was; a key in the words, under `gateway.causes`. */
export type ExchangeCause = Cause | RestCause;

/** An answer, and why. A SOAP answer says why in itself: its cause is `accepted` once its token is. */
export interface Exchange {
  readonly reply: Reply;
  readonly cause: ExchangeCause;
}

/** A service of the gateway: how it words a refusal, and what it answers to a call it accepts. */
export interface Service {
  readonly refuse: (status: number, message: string) => Reply;
  readonly answer: (call: GatewayCall) => Exchange;
}

/** The REST calls. */
export const restService: Service = { refuse: failure, answer: answerRest };

/**
 * The whole answer of a service to a call, whose path is as it was sent, query and all. HEAD is answered as GET is (RFC
 * 9110, section 9.3.2); whoever sends the answer leaves its body out.
 */
export function exchange(
  call: GatewayCall,
  request: GatewayRequest,
  caller: Caller,
  service: Service = restService,
): Exchange {
  const { status, cause } = authorise(request, caller);
  if (status === 200) {
    const method = call.method === 'HEAD' ? 'GET' : call.method;
    const answered = service.answer({ ...call, method, path: pathOf(call.path) });
    return answered.cause === 'accepted' ? { ...answered, cause } : answered;
  }
  // Of the messages of refusals only this one is documented (fact `gateway-message`).
  const message = status === 401 ? gatewayMessage : reasonPhrase(status);
  return { reply: service.refuse(status, message), cause };
}
