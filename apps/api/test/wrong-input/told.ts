/** What came back for a wrong input. */
export interface Told {
  readonly status: number;
  readonly sentences: readonly string[];
  /** Something was done after all, or nothing was said. */
  readonly accepted: boolean;
}

const recordOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
const textsAt = (values: unknown, key: string): string[] => (Array.isArray(values) ? values.map((value) => String(recordOf(value)[key])) : []);

/** Reads the sentences of an answer: GraphQL errors, refusals, and what plain HTTP says. */
export async function told(pending: Promise<Response>): Promise<Told> {
  const response = await pending;
  const text = await response.text();
  let body: Record<string, unknown> = {};
  try {
    body = recordOf(JSON.parse(text));
  } catch {
    return { status: response.status, sentences: [text], accepted: response.ok };
  }
  const values = Object.values(recordOf(body.data)).filter((value) => value !== null).map(recordOf);
  const refusals = values.filter(({ __typename }) => __typename === 'Refusal');
  const sentences = [
    ...textsAt(body.errors, 'message'),
    ...refusals.map(({ sentence }) => String(sentence)),
    ...('sentence' in body ? [String(body.sentence)] : []),
    ...textsAt(body.problems, 'sentence'),
  ];
  return { status: response.status, sentences, accepted: values.length > refusals.length || sentences.length === 0 };
}
