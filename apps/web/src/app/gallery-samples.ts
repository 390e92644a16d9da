/** Made-up content for the gallery of parts. */
export const SAMPLE_LEVELS = [
  { level: 0, name: 'Not started', definition: 'Not started and not being discussed.' },
  { level: 1, name: 'Being discussed' },
  { level: 2, name: 'Planned and resourced' },
  { level: 3, name: 'Being tried', definition: 'A pilot, or in part of the city.' },
  { level: 4, name: 'In place in part' },
  { level: 5, name: 'In place across the city' },
  { level: 6, name: 'Measured and improved' },
  { level: 7, name: 'Full effect' },
] as const;

export const SAMPLE_ROWS = [
  { id: '1', name: 'Ada Moe', role: 'Leader', votes: 88 },
  { id: '2', name: 'Bo Li with a rather long name that has to wrap somewhere', role: 'Stakeholder', votes: 7 },
];
