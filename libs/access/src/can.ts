import { ACTIONS, type Action, type ActionRule } from './actions';
import type { CityRole, Phase } from './roles';

/** Who asks. `roles` are those in the subject's city; an empty list is somebody from outside it. */
export interface Viewer {
  readonly personId: string | null;
  readonly operator: boolean;
  readonly roles: readonly CityRole[];
  /** Came by a voting link and did not sign in. */
  readonly byLink?: boolean;
}

/** What the action is about: only what the rules look at. */
export interface Subject {
  readonly phase?: Phase;
  readonly assignedTo?: string | null;
  readonly ownerId?: string | null;
  /** Whether the viewer is a participant of the assessment and, where restricted to areas, of this area. */
  readonly takesPart?: boolean;
}

export type Denial = 'signed-out' | 'not-operator' | 'not-in-city' | 'wrong-role' | 'wrong-phase' | 'not-assigned' | 'not-taking-part' | 'not-own' | 'not-author' | 'by-link';
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: Denial };

const ALLOWED: Decision = { allowed: true };
const deny = (reason: Denial): Decision => ({ allowed: false, reason });

/**
 * Decides whether a viewer may do an action on a subject: the one place where this is written.
 * An action that is not in the table, a missing phase where phases matter, or a missing fact about the subject denies.
 */
export function can(viewer: Viewer, action: Action, subject: Subject = {}): Decision {
  const rule: ActionRule | undefined = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!rule) return deny('wrong-role');
  if (rule.scope === 'anyone') return ALLOWED;
  if (!viewer.personId) return deny('signed-out');
  if (viewer.byLink && !rule.byLink) return deny('by-link');
  if (rule.scope === 'person') return ALLOWED;
  if (rule.scope === 'operator') return viewer.operator === true ? ALLOWED : deny('not-operator');
  if (viewer.roles.length === 0) return deny('not-in-city');
  if (!viewer.roles.some((role) => rule.roles?.includes(role))) return deny('wrong-role');
  if (rule.phases && !(subject.phase && rule.phases.includes(subject.phase))) return deny('wrong-phase');
  return rule.needs ? meets(rule.needs, viewer, subject) : ALLOWED;
}

/**
 * The coarse question that a guard can ask before any row is loaded: could this viewer do the action on some subject?
 * Phases and facts about the subject are left to `can` on the real row.
 */
export function mightEver(viewer: Viewer, action: Action): Decision {
  const rule: ActionRule = ACTIONS[action];
  if (rule.scope === 'city') {
    if (!viewer.personId) return deny('signed-out');
    if (viewer.byLink && !rule.byLink) return deny('by-link');
    if (viewer.roles.length === 0) return deny('not-in-city');
    return viewer.roles.some((role) => rule.roles?.includes(role)) ? ALLOWED : deny('wrong-role');
  }
  return can(viewer, action);
}

function meets(need: NonNullable<ActionRule['needs']>, viewer: Viewer, subject: Subject): Decision {
  const leads = viewer.roles.some((role) => role === 'leader' || role === 'deputy');
  switch (need) {
    case 'assigned-or-lead':
      return leads || subject.assignedTo === viewer.personId ? ALLOWED : deny('not-assigned');
    case 'takes-part':
      return subject.takesPart === true ? ALLOWED : deny('not-taking-part');
    case 'own':
      return leads || subject.ownerId === viewer.personId ? ALLOWED : deny('not-own');
    case 'author':
      return subject.ownerId === viewer.personId ? ALLOWED : deny('not-author');
  }
}

/** The sentence a person reads when an action is denied. */
export const DENIAL_SENTENCES: Record<Denial, string> = {
  'signed-out': 'Please sign in first.',
  'not-operator': 'Only an operator of this installation may do this.',
  'not-in-city': 'This was not found, or you do not belong to it.',
  'wrong-role': 'Your role in this city does not allow this.',
  'wrong-phase': 'This is not possible in the present phase of the assessment.',
  'not-assigned': 'This statement is not assigned to you.',
  'not-taking-part': 'You are not invited to judge this statement.',
  'by-link': 'Your link lets you judge and talk in this assessment. Sign in with your address to do this.',
  'not-own': 'Only the person who added this, or a leader, may change it.',
  'not-author': 'Only the person who wrote this may change its words.',
};
