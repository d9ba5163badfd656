import { newId } from './ids';

/** Why something was not done, in a sentence for the person. */
export interface Problem {
  code: string;
  detail: string;
}

// One command keeps its name until it has been answered, however often it is sent.
const names = new Map<string, string>();

const pauses = [400, 1_200, 3_000];

/** Sends a decision. It is the same command however often it has to be sent. */
export async function decide(method: string, path: string, body: unknown, seen: number): Promise<Problem | null> {
  const text = JSON.stringify(body);
  const command = `${method} ${path} ${text}`;
  const name = names.get(command) ?? newId();
  names.set(command, name);
  for (let attempt = 0; ; attempt++) {
    const answer = await send(method, path, text, name, seen);
    const isFinal = answer !== null && answer.status !== 502 && answer.status !== 503 && answer.status !== 504;
    if (isFinal || attempt >= pauses.length) {
      if (isFinal) {
        names.delete(command);
      }

      return answer?.ok ? null : await problemOf(answer);
    }

    await new Promise((resolve) => setTimeout(resolve, pauses[attempt]));
  }
}

async function send(method: string, path: string, body: string, name: string, seen: number): Promise<Response | null> {
  try {
    return await fetch(path, {
      method,
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Resolution-Tracker': '1',
        'Idempotency-Key': name,
        'Resolution-Tracker-Seen': String(seen),
      },
    });
  } catch {
    return null;
  }
}

async function problemOf(answer: Response | null): Promise<Problem> {
  const unreachable = { code: 'unreachable', detail: 'The server could not be reached. Nothing you wrote is lost; press again in a moment.' };
  if (!answer) {
    return unreachable;
  }

  try {
    const problem = (await answer.json()) as Partial<Problem>;
    return { code: problem.code ?? 'unknown', detail: problem.detail ?? `The server answered ${answer.status}.` };
  } catch {
    return { code: 'unknown', detail: `The server answered ${answer.status} and said no more. Nothing you wrote is lost.` };
  }
}
