import type { VotingLinkOfRow } from './people-rows';

/** In a row, where there is room for two words. */
export function linkInShort(link: VotingLinkOfRow | null): string {
  if (!link) return 'no voting link';
  return { open: 'voting link sent', expired: 'voting link expired', withdrawn: 'voting link withdrawn' }[link.state];
}
