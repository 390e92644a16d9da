import type { Page, Response } from 'playwright-core';

/** Fields that would tell somebody's level or a statistic. They may be there, but empty, while a round is open. */
const TELLING = new Set(['counts', 'median', 'mean', 'agreement', 'shareWithinOne', 'disagreementIndex', 'settledLevel', 'upperLevel', 'result', 'settlement', 'reasons', 'conditions', 'agenda']);
/** Levels that are nobody's vote: of the model's texts and scale, proposed by evidencers, and one's own vote. */
const OPEN_TO_ALL = new Set(['levels', 'scale', 'proposal', 'proposals', 'myVote']);

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Every place of an answer that tells something of the votes. */
export function tellingPlaces(answer: unknown, path = ''): string[] {
  if (Array.isArray(answer)) return answer.flatMap((one, index) => tellingPlaces(one, `${path}[${index}]`));
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => {
    const here = `${path}.${name}`;
    if (OPEN_TO_ALL.has(name)) return [];
    if (TELLING.has(name)) return isEmpty(value) ? [] : [here];
    if (name === 'level') return value === null ? [] : [here];
    return tellingPlaces(value, here);
  });
}

/** Listens to every answer that a window gets from the API. `secrets` are texts of other people's votes. */
export function overhear(page: Page, secrets: readonly string[]): () => Promise<{ answers: number; leaks: string[] }> {
  const heard: Promise<{ text: string; url: string }>[] = [];
  const listen = (response: Response) => {
    if (!response.url().endsWith('/graphql')) return;
    heard.push(response.text().then((text) => ({ text, url: page.url() }), () => ({ text: '', url: page.url() })));
  };
  page.on('response', listen);
  return async () => {
    page.off('response', listen);
    const answers = (await Promise.all(heard)).filter(({ text }) => text !== '');
    const leaks = answers.flatMap(({ text, url }) => [
      ...tellingPlaces(JSON.parse(text)).map((place) => `${url}: ${place}`),
      ...secrets.filter((secret) => text.includes(secret)).map((secret) => `${url}: ${secret}`),
    ]);
    return { answers: answers.length, leaks };
  };
}

/** Everything the API would tell of the votes, asked for by somebody. */
export const EVERYTHING = `phase openRound { id number votesCast votesExpected } rounds { id number votesCast votesExpected }
  agenda { statementId median counts sentence } rollUp { overall { mean settled distribution } subDomains { id mean settled } }
  statements { statementId state votesCast result { votes counts median reasons { level reason } groups { group counts median } } earlierResults { counts } settlement { level } }`;
