// Apps Script projects as Google's API keeps them, for the stand-in of its hosts.
import type { IncomingMessage, RequestListener } from 'node:http';

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface ScriptProjects {
  readonly answer: RequestListener;
  /** Files by the project's id. */
  readonly content: Map<string, readonly ScriptFile[]>;
  /** Method and path of every request. */
  readonly requests: string[];
  /** What is refused, by the project's id. */
  readonly refused: Map<string, Refusal>;
}

export interface Refusal {
  readonly code: number;
  readonly message: string;
  readonly status: string;
}

/** As long as the ids of real projects are. */
export const projectId = (name: string): string => `1${name.repeat(56)}`.slice(0, 57);

export const NEW_ID = projectId('moi_');

/** What Google puts into a project that was just made. */
export const FRESH: readonly ScriptFile[] = [
  { name: 'Mã', type: 'SERVER_JS', source: 'function myFunction() {\n\n}\n' },
  {
    name: 'appsscript',
    type: 'JSON',
    source:
      '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER","runtimeVersion":"V8"}',
  },
];

export function scriptProjects(): ScriptProjects {
  const projects: ScriptProjects = {
    content: new Map(),
    requests: [],
    refused: new Map(),
    answer(request, response) {
      void bodyOf(request).then((body) => {
        const { code, reply } = handle(projects, request, body);
        response.writeHead(code, { 'content-type': 'application/json; charset=UTF-8' });
        response.end(JSON.stringify(reply));
      });
    },
  };
  return projects;
}

interface Reply {
  readonly code: number;
  readonly reply: unknown;
}

function handle(
  projects: ScriptProjects,
  { method = '', url = '' }: IncomingMessage,
  body: string,
): Reply {
  const path = url.replace(/\?.*/, '');
  projects.requests.push(`${method} ${path}`);
  if (method === 'POST' && path === '/v1/projects') {
    projects.content.set(NEW_ID, FRESH);
    return { code: 200, reply: { scriptId: NEW_ID } };
  }
  const id = /^\/v1\/projects\/([^/]+)\/content$/.exec(path)?.[1] ?? '';
  const error = projects.refused.get(id);
  if (error !== undefined) return { code: error.code, reply: { error } };
  const files = projects.content.get(id);
  if (files === undefined) {
    const error = { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' };
    return { code: 404, reply: { error } };
  }
  if (method !== 'PUT') return { code: 200, reply: { scriptId: id, files } };
  const sent = JSON.parse(body) as { files: ScriptFile[] };
  projects.content.set(id, sent.files);
  return { code: 200, reply: { scriptId: id, files: sent.files } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
