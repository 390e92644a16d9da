import { randomUUID } from 'node:crypto';

/** What a transport must do: send one GraphQL body with somebody's cookies, and give the parsed answer. */
export type Send = (body: { query: string; variables: Record<string, unknown> }) => Promise<unknown>;

export class Refused extends Error {
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** One person's way to the API. */
export class Graphql {
  constructor(private readonly send: Send) {}

  /** The data of a query. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors = [] } = (await this.send({ query, variables })) as Answer;
    if (!data || errors.length > 0) throw new Error(`The API answered: ${errors.map(({ message }) => message).join(' ')}`);
    return data as T;
  }

  /** Runs `name(input: NameInput!)` and gives the fields asked for; a refusal is thrown. `requestId` null: the mutation takes none. */
  async run<T>(name: string, input: Record<string, unknown>, selection: string, requestId: string | null = randomUUID()): Promise<T> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} ... on Refusal { code sentence } } }`;
    const data = await this.ask<Record<string, T & { __typename: string; code?: string; sentence?: string }>>(query, {
      input: requestId === null ? input : { ...input, requestId },
    });
    const outcome = data[name];
    if (!outcome || outcome.__typename === 'Refusal') throw new Refused(outcome?.code ?? '', `${name} was refused: ${outcome?.sentence ?? ''}`);
    return outcome;
  }
}
