import type { Phase } from '@citymark/access';
import { registerEnumType } from '@nestjs/graphql';

export const Phases = {
  preparing: 'preparing',
  collecting: 'collecting',
  voting: 'voting',
  targeting: 'targeting',
  published: 'published',
  archived: 'archived',
} as const satisfies { [P in Phase]: P };
registerEnumType(Phases, { name: 'Phase', description: 'Where an assessment stands; each phase has its ways on and back.' });
