/** The answer to one GraphQL operation. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** A browser without a window: keeps cookies, sends GraphQL and plain HTTP. */
export class TestClient {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  /** The same person at another process of the same installation. */
  at(address: string): TestClient {
    const there = new TestClient(address);
    for (const [name, value] of this.cookies) there.cookies.set(name, value);
    return there;
  }

  async graphql<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer<T>>;
    return { status: response.status, data, errors };
  }

  /** The data of an operation that must succeed. */
  async expect<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.graphql<T>(query, variables);
    if (data === null || errors.length > 0) throw new Error(`the operation failed: ${errors.map((error) => error.message).join(' ')}`);
    return data;
  }

  /** The success value of a mutation `name(input: NameInput!)`, with the fields asked for; a refusal throws its sentence. */
  async mutate<T = Record<string, unknown>>(name: string, input: Record<string, unknown>, selection: string): Promise<T> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${selection} ... on Refusal { code sentence field } } }`;
    const data = await this.expect<Record<string, T & { __typename: string; code?: string; sentence?: string }>>(query, { input });
    const value = data[name];
    if (!value || value.__typename === 'Refusal') throw new Error(`${name} was refused: ${value?.code ?? ''} ${value?.sentence ?? ''}`);
    return value;
  }

  /** What this browser sends along. */
  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('x-citymark')) headers.set('x-citymark', '1');
    if (this.cookies.size > 0) headers.set('cookie', this.cookieHeader);
    const response = await fetch(new URL(path, this.address), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const gone = attributes.some((text) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(text));
    if (gone) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
