import { Graphql } from './graphql';

const PATIENCE_MS = 30_000;

/** Somebody without a browser window: keeps the session's cookie and speaks HTTP. */
export class HttpPerson {
  readonly api = new Graphql((body) => this.post(body));
  private cookie = '';

  constructor(
    private readonly address: string,
    readonly email: string,
  ) {}

  /** Signs in by the newest link in the local outbox; a new address becomes a new person. */
  async signInByMail(): Promise<void> {
    await this.api.run('requestSignInLink', { email: this.email }, '... on LinkSent { sentence }', null);
    await this.api.run('signInWithLink', { token: await this.newestToken() }, '... on SignedIn { session { person { id } } }', null);
  }

  /** Becomes the first operator by the link that the server printed. */
  async completeFirstRun(link: string, name: string, password: string): Promise<void> {
    const token = new URL(link).hash.slice(1);
    await this.api.run('completeFirstRun', { token, name, email: this.email, password }, '... on SignedIn { session { person { id } } }', null);
  }

  /** A plain HTTP request below the server's address, with the session's cookie. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.address}${path}`, { ...init, headers: { 'x-citymark': '1', cookie: this.cookie }, signal: AbortSignal.timeout(PATIENCE_MS) });
  }

  async acceptInvitation(name: string): Promise<void> {
    await this.api.run('acceptInvitation', { token: await this.newestToken(), name }, '... on InvitationAccepted { cityId }', null);
  }

  private async newestToken(): Promise<string> {
    const { outbox } = await this.api.ask<{ outbox: { recipient: string; body: string }[] }>('{ outbox { recipient body } }');
    const token = outbox.find(({ recipient }) => recipient === this.email)?.body.match(/#([\w-]{16,})/)?.[1];
    if (!token) throw new Error(`${this.email} has no mail with a link.`);
    return token;
  }

  private async post(body: unknown): Promise<unknown> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-citymark': '1', ...(this.cookie === '' ? {} : { cookie: this.cookie }) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    return response.json();
  }
}
