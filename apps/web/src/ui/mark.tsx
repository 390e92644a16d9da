const PATHS = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  on: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
  back: 'M13.5 8h-11M7 3.5 2.5 8 7 12.5',
  ring: 'M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9',
} as const;

export type MarkKind = keyof typeof PATHS;

/** A sign drawn as lines, because not every font has it. It says nothing to screen readers. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg data-mark={kind} viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={PATHS[kind]} />
    </svg>
  );
}
