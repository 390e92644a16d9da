import { randomUUID } from 'node:crypto';

/** Somebody who uses Citymark over HTTP: keeps the session's cookie. */
export class Person {
  /** @type {string} */
  cookie = '';

  /**
   * @param {string} address
   * @param {string} email
   */
  constructor(address, email) {
    this.address = address;
    this.email = email;
  }

  /**
   * Signs in by a mailed link; a new address becomes a new person.
   * @param {string} name
   */
  async signIn(name) {
    await this.run('requestSignInLink', { email: this.email }, '... on LinkSent { sentence }', false);
    await this.run('signInWithLink', { token: await this.newestToken() }, '... on SignedIn { session { person { id } } }', false);
    await this.run('renamePerson', { name }, '... on Person { id }');
  }

  /** @param {string} name */
  async acceptInvitation(name) {
    await this.run('acceptInvitation', { token: await this.newestToken(), name }, '... on InvitationAccepted { cityId }', false);
  }

  /** The part behind the # of the newest link in this person's mails. */
  async newestToken() {
    const { outbox } = await this.ask('{ outbox { recipient body } }');
    const mail = outbox.find((/** @type {{ recipient: string }} */ { recipient }) => recipient === this.email);
    const token = mail?.body.match(/#([\w-]{16,})/)?.[1];
    if (!token) throw new Error(`${this.email} has no mail with a link.`);
    return token;
  }

  /**
   * Puts a file into the city's store.
   * @param {string} cityId
   * @param {import('./proof-files.mjs').ProofFile} file
   * @returns {Promise<string>} the id of the upload
   */
  async upload(cityId, { fileName, content }) {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(content)]), fileName);
    const headers = { 'x-citymark': '1', cookie: this.cookie };
    const response = await fetch(`${this.address}/files?cityId=${cityId}`, { method: 'POST', body: form, headers, signal: AbortSignal.timeout(30_000) });
    /** @type {{ uploadId?: string, sentence?: string }} */
    const { uploadId, sentence } = Object(await response.json());
    if (!uploadId) throw new Error(`${fileName} was refused: ${sentence ?? response.status}`);
    return uploadId;
  }

  /**
   * Runs one mutation; a refusal is thrown.
   * @param {string} name
   * @param {Record<string, unknown>} input
   * @param {string} selection
   * @param {boolean} [keyed] whether the mutation takes a request id
   */
  async run(name, input, selection, keyed = true) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ... on Refusal { code sentence } } }`;
    const outcome = (await this.ask(query, { input: keyed ? { ...input, requestId: randomUUID() } : input }))[name];
    if (outcome.__typename === 'Refusal') throw new Error(`${name} was refused: ${outcome.sentence}`);
    return outcome;
  }

  /**
   * @param {string} query
   * @param {Record<string, unknown>} [variables]
   */
  async ask(query, variables = {}) {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-citymark': '1', ...(this.cookie ? { cookie: this.cookie } : {}) },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    /** @type {{ data?: any, errors?: { message: string }[] }} */
    const { data, errors = [] } = Object(await response.json());
    if (!data || errors.length > 0) throw new Error(`The API answered: ${errors.map(({ message }) => message).join(' ')}`);
    return data;
  }
}
