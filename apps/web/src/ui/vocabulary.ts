/** Plain words for the enumerations of the API, written once. */
export const PHASE_NAMES = {
  preparing: 'Preparing',
  collecting: 'Collecting evidence',
  voting: 'Voting',
  targeting: 'Setting targets',
  published: 'Published',
  archived: 'Archived',
} as const;

export const ROLE_NAMES = {
  leader: 'Leader',
  deputy: 'Deputy',
  evidencer: 'Evidencer',
  stakeholder: 'Stakeholder',
  observer: 'Observer',
} as const;

export const ROLE_MEANINGS = {
  leader: 'Runs everything in the city; only the leader can hand over.',
  deputy: 'May do what the leader may, except hand over.',
  evidencer: 'Gathers proof for statements and proposes levels.',
  stakeholder: 'Judges statements from their own point of view, in one assessment.',
  observer: 'Reads what is not blind, such as an auditor or a council member.',
} as const;

export const GROUP_NAMES = {
  council: 'Council',
  administration: 'Administration',
  business: 'Business',
  academia: 'Academia',
  citizens: 'Citizens',
  utilities: 'Utilities',
  other: 'Other',
} as const;

export const PRIORITY_NAMES = { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' } as const;

export const CONFIDENCE_NAMES = { low: 'Not very sure', medium: 'Fairly sure', high: 'Very sure' } as const;

export const ROLE_PLURALS = {
  leader: 'Leaders',
  deputy: 'Deputies',
  evidencer: 'Evidencers',
  stakeholder: 'Stakeholders',
  observer: 'Observers',
} as const;
