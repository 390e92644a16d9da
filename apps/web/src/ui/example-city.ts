import type { District } from './skyline-towers';

/** An invented city, to show the product with: nothing in it is anybody's. */
export const EXAMPLE_CITY: readonly District[] = [
  {
    id: 'leadership',
    name: 'Leadership and governance',
    towers: [
      { id: 'vision', floors: [5, 4, 4, 3, 3], target: 5 },
      { id: 'breadth', floors: [4, 3, 3, 2, 2] },
      { id: 'management', floors: [6, 5, 5, 4, 4] },
      { id: 'learning', floors: [3, 2, 2, 1, 1], target: 3.5 },
      { id: 'mindset', floors: [4, 4, 3, 3, 2] },
    ],
  },
  {
    id: 'partnership',
    name: 'Partnerships and citizens',
    towers: [
      { id: 'needs', floors: [5, 5, 4, 4, 3] },
      { id: 'participation', floors: [3, 3, 2, 2, 1], target: 4 },
      { id: 'inclusion', floors: [7, 6, 5, 5, 4] },
      { id: 'collaboration', floors: [4, 4, 3, 3, 3] },
      { id: 'business', floors: [3, 2, 2, 1, 0] },
    ],
  },
  {
    id: 'data',
    name: 'Effective use of data',
    towers: [
      { id: 'sharing', floors: [4, 3, 3, 2, 1], target: 4.5 },
      { id: 'standards', floors: [3, 3, 2, 2, 2] },
      { id: 'privacy', floors: [6, 5, 5, 4, 3] },
      { id: 'security', floors: [7, 7, 6, 6, 5] },
      { id: 'analytics', floors: [2, 2, 1, 1, 0], target: 3 },
    ],
  },
  {
    id: 'infrastructure',
    name: 'Integrated ICT infrastructure',
    towers: [
      { id: 'connectivity', floors: [7, 6, 6, 5, 5] },
      { id: 'platform', floors: [4, 4, 3, 2, 2], target: 4.5 },
      { id: 'sensing', floors: [3, 3, 3, 2, 1] },
      { id: 'resilience', floors: [5, 4, 4, 3, 3] },
      { id: 'lifecycle', floors: [4, 4, 4, 3, 2] },
    ],
  },
];
