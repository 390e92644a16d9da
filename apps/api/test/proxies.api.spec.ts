import { PeopleModule } from '../src/features/people/people.module';
import { createTestApp, type TestApp } from './test-app';

const WRONG_LINKS = 10;

/** What the installation says to one more wrong sign-in link that came to it with this header. */
async function tryWrongLink(app: TestApp, forwardedFor: string): Promise<string> {
  const query = 'mutation { signInWithLink(input: { token: "made-up" }) { ... on Refusal { code } } }';
  const answer = await app.client().fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor }, body: JSON.stringify({ query }) });
  const { data } = (await answer.json()) as { data: { signInWithLink: { code: string } } };
  return data.signInWithLink.code;
}

async function withApp(proxies: number, look: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await createTestApp({ features: [PeopleModule], config: { proxies } });
  try {
    await look(app);
  } finally {
    await app.close();
  }
}

describe('the address of a person behind a proxy', () => {
  test('is the one that the proxy wrote: one guesser does not lock out everybody', () =>
    withApp(1, async (app) => {
      for (let tried = 0; tried < WRONG_LINKS; tried++) expect(await tryWrongLink(app, '203.0.113.7')).toBe('link-over');
      expect(await tryWrongLink(app, '203.0.113.7')).toBe('too-many-attempts');
      expect(await tryWrongLink(app, '203.0.113.8')).toBe('link-over');
    }));

  test('is not what the guesser wrote before it', () =>
    withApp(1, async (app) => {
      for (let tried = 0; tried < WRONG_LINKS; tried++) expect(await tryWrongLink(app, `198.51.100.${tried}, 203.0.113.7`)).toBe('link-over');
      expect(await tryWrongLink(app, '198.51.100.99, 203.0.113.7')).toBe('too-many-attempts');
    }));

  test('is believed from nobody where no proxy is named', () =>
    withApp(0, async (app) => {
      for (let tried = 0; tried < WRONG_LINKS; tried++) expect(await tryWrongLink(app, `203.0.113.${tried}`)).toBe('link-over');
      expect(await tryWrongLink(app, '203.0.113.99')).toBe('too-many-attempts');
    }));
});
