import type { CityRole, Phase } from './roles';

/** Who may do an action, and in which phases of the assessment. */
export interface ActionRule {
  /** anyone: also signed out. person: anybody signed in. operator: of the installation. city: by role in the city. */
  readonly scope: 'anyone' | 'person' | 'operator' | 'city';
  /** Roles that may, for scope city. */
  readonly roles?: readonly CityRole[];
  /** Phases in which the action is possible; absent: in every phase, or outside an assessment. */
  readonly phases?: readonly Phase[];
  /** A further condition on the subject, by name. */
  readonly needs?: 'assigned-or-lead' | 'takes-part' | 'own' | 'author';
  /** Also for whoever came by a voting link: it opens one assessment, to judge and to talk, and nothing of the person's account. */
  readonly byLink?: true;
}

const LEAD: readonly CityRole[] = ['leader', 'deputy'];
const STAFF: readonly CityRole[] = ['leader', 'deputy', 'evidencer'];
/** Everybody but those who only watch. */
const VOICES: readonly CityRole[] = ['leader', 'deputy', 'evidencer', 'stakeholder'];
const ALL: readonly CityRole[] = ['leader', 'deputy', 'evidencer', 'stakeholder', 'observer'];

/** The table of what may be done: roles x phases. The only place where it is written; guard, service and button ask it. */
export const ACTIONS = {
  'installation.read': { scope: 'anyone' },
  'session.begin': { scope: 'anyone' },
  'session.own': { scope: 'person' },
  'outbox.read': { scope: 'anyone' },
  'invitation.accept': { scope: 'anyone' },
  'place.search': { scope: 'person' },

  'pack.read': { scope: 'person', byLink: true },
  'pack.edit': { scope: 'operator' },
  'release.read': { scope: 'person' },
  'release.publish': { scope: 'operator' },

  'city.create': { scope: 'person' },
  'city.read': { scope: 'city', roles: ALL, byLink: true },
  'city.edit': { scope: 'city', roles: LEAD },
  'city.hand-over': { scope: 'city', roles: ['leader'] },
  'people.read': { scope: 'city', roles: ALL },
  'people.invite': { scope: 'city', roles: LEAD },

  'assessment.read': { scope: 'city', roles: ALL, byLink: true },
  'assessment.search': { scope: 'city', roles: ALL },
  'rule.read': { scope: 'person' },
  'rule.choose': { scope: 'city', roles: LEAD, phases: ['preparing', 'collecting', 'voting'] },
  'assessment.start': { scope: 'city', roles: LEAD },
  'assessment.advance': { scope: 'city', roles: LEAD },
  'plan.change': { scope: 'city', roles: LEAD, phases: ['preparing', 'collecting', 'voting', 'targeting'] },
  'statement.assign': { scope: 'city', roles: LEAD, phases: ['preparing', 'collecting', 'voting'] },
  'statement.exclude': { scope: 'city', roles: LEAD, phases: ['preparing', 'collecting', 'voting'] },

  'evidence.read': { scope: 'city', roles: ALL, byLink: true },
  'evidence.add': { scope: 'city', roles: ['leader', 'deputy', 'evidencer', 'stakeholder'], phases: ['preparing', 'collecting', 'voting'], byLink: true },
  'evidence.withdraw': { scope: 'city', roles: STAFF, phases: ['preparing', 'collecting', 'voting'], needs: 'own' },
  'level.propose': { scope: 'city', roles: STAFF, phases: ['collecting', 'voting'], needs: 'assigned-or-lead' },

  'round.open': { scope: 'city', roles: LEAD, phases: ['voting'] },
  'round.close': { scope: 'city', roles: LEAD, phases: ['voting'] },
  'vote.cast': { scope: 'city', roles: ALL, phases: ['voting'], needs: 'takes-part', byLink: true },
  'result.read': { scope: 'city', roles: ALL, byLink: true },
  'statement.decide': { scope: 'city', roles: LEAD, phases: ['voting'] },
  'voting-link.manage': { scope: 'city', roles: LEAD },
  'reminder.send': { scope: 'city', roles: LEAD, phases: ['collecting', 'voting'] },

  'workshop.lead': { scope: 'city', roles: LEAD, phases: ['voting'] },
  // Who may join is known when the code has named the workshop.
  'workshop.join': { scope: 'person', byLink: true },

  'comment.read': { scope: 'city', roles: ALL, byLink: true },
  'comment.write': { scope: 'city', roles: VOICES, phases: ['preparing', 'collecting', 'voting'], byLink: true },
  'comment.edit': { scope: 'city', roles: VOICES, phases: ['preparing', 'collecting', 'voting'], needs: 'author', byLink: true },
  'comment.remove': { scope: 'city', roles: VOICES, needs: 'own', byLink: true },
  'thread.resolve': { scope: 'city', roles: VOICES, phases: ['preparing', 'collecting', 'voting'], needs: 'own', byLink: true },

  'target.read': { scope: 'city', roles: ALL, byLink: true },
  'target.set': { scope: 'city', roles: LEAD, phases: ['targeting'] },
  'roadmap.read': { scope: 'city', roles: ALL, byLink: true },
  'roadmap.edit': { scope: 'city', roles: LEAD, phases: ['targeting', 'published'] },
  'report.read': { scope: 'city', roles: ALL, byLink: true },
  'report.publish': { scope: 'city', roles: LEAD, phases: ['targeting'] },
  'benchmark.contribute': { scope: 'city', roles: LEAD, phases: ['published', 'archived'] },
  'benchmark.compare': { scope: 'city', roles: ALL },
} as const satisfies Record<string, ActionRule>;

export type Action = keyof typeof ACTIONS;
