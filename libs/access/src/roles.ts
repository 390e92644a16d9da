/** Roles of a person in a city (DOMAIN.md section 3). The operator's role is in the installation, not in a city. */
export const CITY_ROLES = ['leader', 'deputy', 'evidencer', 'stakeholder', 'observer'] as const;
export type CityRole = (typeof CITY_ROLES)[number];

/** Phases of an assessment, in order (DOMAIN.md section 4). */
export const PHASES = ['preparing', 'collecting', 'voting', 'targeting', 'published', 'archived'] as const;
export type Phase = (typeof PHASES)[number];

/** Groups of stakeholders; each participant is internal or external to the administration. */
export const STAKEHOLDER_GROUPS = ['council', 'administration', 'business', 'academia', 'citizens', 'utilities', 'other'] as const;
export type StakeholderGroup = (typeof STAKEHOLDER_GROUPS)[number];
