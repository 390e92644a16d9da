/** What a change is about: which parts of a screen are out of date. */
export const ChangeTopics = {
  progress: 'progress',
  rounds: 'rounds',
  discussion: 'discussion',
  workshop: 'workshop',
  evidence: 'evidence',
  assessment: 'assessment',
  people: 'people',
  plan: 'plan',
  everything: 'everything',
} as const;
export type ChangeTopic = (typeof ChangeTopics)[keyof typeof ChangeTopics];

/** By the first word of an audit event's kind. */
const TOPIC_OF: Readonly<Record<string, ChangeTopic>> = {
  votes: 'progress',
  round: 'rounds',
  rounds: 'rounds',
  rule: 'rounds',
  statement: 'rounds',
  comment: 'discussion',
  thread: 'discussion',
  workshop: 'workshop',
  evidence: 'evidence',
  level: 'evidence',
  statements: 'evidence',
  assessment: 'assessment',
  report: 'assessment',
  participant: 'people',
  reminder: 'people',
  membership: 'people',
  invitation: 'people',
  city: 'people',
  target: 'plan',
  action: 'plan',
};

/** What an event of that kind is about. A kind that nobody listed here refreshes everything: too much is better than something stale. */
export function topicOf(kind: string): ChangeTopic {
  return TOPIC_OF[kind.split('.', 1)[0] ?? ''] ?? 'everything';
}
