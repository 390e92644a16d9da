import type { Action } from '@citymark/access';
import { SetMetadata } from '@nestjs/common';

/** Metadata key of what a root field or route asks for. */
export const ASKS = 'citymark:asks';
export type Asks = { readonly action: Action } | 'public';

/** The root field or route may be used by whoever `mightEver` do the action in the city of its arguments. */
export const Can = (action: Action) => SetMetadata(ASKS, { action } satisfies Asks);

/** The root field or route is open to anybody. */
export const Public = () => SetMetadata(ASKS, 'public' satisfies Asks);
