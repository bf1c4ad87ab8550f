// Asks Google again after its own bad moments: what can be repeated, and only while the execution's time allows it.
import { BUDGET_MS } from '../jobs/base/budget.ts';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Together the waits outlast the minute of a quota. */
const TRIES = 7;
const FIRST_WAIT_MS = 1000;

/** When this execution has no time left to wait: set anew by each, for a kept context serves many. */
let until = Infinity;

/** Called as an execution begins: its waits are part of its budget. */
export function startPatience(): void {
  until = Date.now() + BUDGET_MS;
}

/** Waits before the next try; false where tries or time are used up. */
function waited(tried: number): boolean {
  const wait = FIRST_WAIT_MS * 2 ** (tried - 1) + Math.floor(Math.random() * FIRST_WAIT_MS);
  if (tried >= TRIES || Date.now() + wait > until) return false;
  Utilities.sleep(wait);
  return true;
}

/** “Too many requests”, said as 429 or as 403: nothing was done. */
export const isPutOff = (status: number, text: string): boolean =>
  status === 429 || (status === 403 && /rate limit/i.test(text));

const putOff = (response: Response): boolean =>
  isPutOff(response.getResponseCode(), response.getContentText());

/**
 * Sends until Google answers. What was put off is always sent again; after a fault of Google's (5xx) or a broken line
 * only what may be done twice.
 */
export function patiently(repeatable: boolean, send: () => Response): Response {
  for (let tried = 1; ; tried++) {
    let response: Response;
    try {
      response = send();
    } catch (error) {
      if (repeatable && waited(tried)) continue;
      throw error;
    }
    const again = (repeatable && response.getResponseCode() >= 500) || putOff(response);
    if (!again || !waited(tried)) return response;
  }
}

/** Sends all at once, and those again that were put off; the answers in the order of the requests. */
export function allPatiently<Request>(
  requests: readonly Request[],
  send: (requests: Request[]) => Response[],
): Response[] {
  const responses = send([...requests]);
  for (let tried = 1; ; tried++) {
    const left = [...responses.keys()].filter(
      (index) => responses[index] && putOff(responses[index]),
    );
    if (left.length === 0 || !waited(tried)) return responses;
    const sent = send(left.flatMap((index) => requests[index] ?? []));
    left.forEach((index, at) => {
      const response = sent[at];
      if (response !== undefined) responses[index] = response;
    });
  }
}
