/** The twelve who judge, three of each group, in the order of the invitations. The first holds a phone, the fifth sits at a laptop. */
export const GROUPS = ['administration', 'citizens', 'business', 'academia'] as const;
export type Group = (typeof GROUPS)[number];
const OF_EACH = 3;

export const PANEL = GROUPS.flatMap((group) => Array.from({ length: OF_EACH }, (_, index) => ({ group, name: `${group} ${index + 1}`, email: `${group}${index + 1}@room.example` })));
export const ON_THE_PHONE = 0;
export const AT_THE_LAPTOP = 4;

/** What a group says of a statement: one level for its three people, or null: they cannot judge. */
type Said = Readonly<Record<Group, number | null>>;

interface Story {
  /** What comes of it after the second round. */
  readonly ends: 'consensus' | 'stable-dissent' | 'leader' | 'too-few' | 'open';
  readonly first: Said;
  readonly second: Said;
}

const say = (administration: number | null, citizens: number | null, business: number | null, academia: number | null): Said => ({ administration, citizens, business, academia });

/** The five statements of one sub-domain. Only groups of three speak with one voice here, so every figure can be worked out by hand. */
export const STORIES: readonly Story[] = [
  // The citizens come nearer after the talk: all within 1 of 5.
  { ends: 'consensus', first: say(5, 2, 5, 5), second: say(5, 4, 5, 5) },
  // Two camps of six, and nobody moves.
  { ends: 'stable-dissent', first: say(6, 2, 6, 2), second: say(6, 2, 6, 2) },
  // Half of the panel moves, so it is not stable; the leader decides 4 against the median 3.
  { ends: 'leader', first: say(6, 1, 6, 1), second: say(6, 1, 3, 3) },
  // Nine cannot judge: three votes are fewer than five.
  { ends: 'too-few', first: say(3, null, null, null), second: say(3, null, null, null) },
  // Half of the panel moves, and they still differ.
  { ends: 'open', first: say(5, 0, 3, 7), second: say(5, 1, 5, 7) },
];

export const levelOf = (person: number, statement: number, round: 1 | 2): number | null => {
  const [one, story] = [PANEL[person], STORIES[statement]];
  if (!one || !story) throw new Error('There is no such person or statement.');
  return (round === 1 ? story.first : story.second)[one.group];
};

/** All levels of a round, those who cannot judge left out. */
export const levelsOf = (statement: number, round: 1 | 2): number[] => PANEL.flatMap((_, person) => levelOf(person, statement, round) ?? []);

export const reasonOf = (level: number | null): string => (level === null ? '' : `Seen from where I stand it is a ${level}.`);
