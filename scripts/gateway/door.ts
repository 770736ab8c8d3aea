/**
 * Who may speak to the practice gateway at all: programs of this machine, under the machine's own names. A page of the
 * web may neither use up the reader's requests nor, by a name of its own that leads here (DNS rebinding), read answers.
 */

/** Why a request is turned away at the door, before anything of it is counted or read. */
export interface TurnedAway {
  readonly status: 403 | 421;
  readonly message: string;
}

const ownHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** Who asks, as the request says. */
interface Visitor {
  /** Every host the request names: in its `Host` header, and in its target where that is a whole address. */
  readonly hosts: readonly string[];
  /** `Sec-Fetch-Site`, which browsers send and pages cannot set (https://www.w3.org/TR/fetch-metadata/). */
  readonly site: string | undefined;
}

/** Null for those who may come in. */
export function turnedAway({ hosts, site }: Visitor): TurnedAway | null {
  if (!hosts.every((host) => ownHost.test(host))) {
    return { status: 421, message: 'Expected the host 127.0.0.1, localhost or [::1].' };
  }
  if (site === 'cross-site' || site === 'same-site') {
    return { status: 403, message: 'The practice gateway does not answer pages of other sites.' };
  }
  return null;
}
