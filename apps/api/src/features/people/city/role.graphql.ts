import type { CityRole, StakeholderGroup } from '@citymark/access';
import { registerEnumType } from '@nestjs/graphql';

export const CityRoles = {
  leader: 'leader',
  deputy: 'deputy',
  evidencer: 'evidencer',
  stakeholder: 'stakeholder',
  observer: 'observer',
} as const satisfies { [R in CityRole]: R };
registerEnumType(CityRoles, { name: 'CityRole', description: 'What a person is in a city.' });

export const StakeholderGroups = {
  council: 'council',
  administration: 'administration',
  business: 'business',
  academia: 'academia',
  citizens: 'citizens',
  utilities: 'utilities',
  other: 'other',
} as const satisfies { [G in StakeholderGroup]: G };
registerEnumType(StakeholderGroups, { name: 'StakeholderGroup', description: 'On whose behalf a stakeholder judges.' });
