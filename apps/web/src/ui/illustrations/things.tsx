import { FLAG, level, SHEET } from './ink';

/** A ballot on its way into the box. */
export function BallotDrawing() {
  return (
    <>
      <path d="M80 58l4-42 38 4-3 38z" fill={SHEET} />
      <path d="M91 38l7 8 14-17" stroke={FLAG} strokeWidth="4" />
      <path d="M56 66h88l-4 46H60z" fill={level(2)} />
      <rect x="48" y="56" width="104" height="12" rx="3" fill={level(4)} />
      <path d="M76 62h48" stroke={SHEET} strokeWidth="3" />
      <path d="M88 86h24v12H88z" fill={SHEET} />
    </>
  );
}

/** A folder with papers, one of them sealed. */
export function FolderDrawing() {
  return (
    <>
      <path d="M46 44h38l8 10h58v58H46z" fill={level(3)} />
      <path d="M62 30h56v62H62z" fill={SHEET} />
      <path d="M80 22h56v62H80z" fill={SHEET} />
      <path d="M90 36h30M90 46h36M90 56h22" />
      <path d="M38 70h124l-10 42H48z" fill={level(1)} />
      <circle cx="132" cy="92" r="9" fill={FLAG} />
      <path d="M128 92l3 3.5 5-6.5" stroke={SHEET} />
    </>
  );
}

/** A letter out of its envelope. */
export function LetterDrawing() {
  return (
    <>
      <path d="M44 62l56-38 56 38v50H44z" fill={level(3)} />
      <path d="M62 38h76v52H62z" fill={SHEET} />
      <path d="M74 52h34M74 62h50M74 72h42" />
      <path d="M44 64l40 28-40 20zM156 64l-40 28 40 20z" fill={level(1)} />
      <path d="M44 112l48-30q8-5 16 0l48 30z" fill={level(2)} />
      <circle cx="128" cy="48" r="6" fill={FLAG} />
    </>
  );
}

/** A page with bars, and the mark beside the one that counts. */
export function ReportDrawing() {
  return (
    <>
      <path d="M66 18h76v94H66z" fill={level(1)} />
      <path d="M54 26h76v86H54z" fill={SHEET} />
      <path d="M64 38h34M64 46h46" />
      <path d="M64 100V84h10v16zM80 100V74h10v26zM96 100V64h10v36zM112 100V80h9v20z" fill={level(3)} />
      <path d="M60 100h64" />
      <path d="M101 64V52" />
      <path d="M101 52l12 4-12 4z" fill={FLAG} />
    </>
  );
}

/** Two people who judged the same differently. */
export function TalkDrawing() {
  return (
    <>
      <path d="M34 22h56a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H62L50 70V58H34a6 6 0 0 1-6-6V28a6 6 0 0 1 6-6z" fill={SHEET} />
      <path d="M38 34h12v12H38z" fill={level(1)} />
      <path d="M56 34h12v12H56z" fill={level(2)} />
      <path d="M74 34h12v12H74z" fill={SHEET} strokeDasharray="3 3" />
      <path d="M116 36h50a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6h-14v12l-12-12h-24a6 6 0 0 1-6-6V42a6 6 0 0 1 6-6z" fill={level(1)} />
      <path d="M120 47h12v12h-12z" fill={level(4)} />
      <path d="M138 47h12v12h-12z" fill={level(5)} />
      <path d="M158 53h6" />
      <path d="M30 112c0-14 8-20 18-20s18 6 18 20z" fill={level(3)} />
      <circle cx="48" cy="84" r="8" fill={SHEET} />
      <path d="M134 112c0-12 7-17 16-17s16 5 16 17z" fill={FLAG} />
      <circle cx="150" cy="89" r="7" fill={SHEET} />
    </>
  );
}

/** People of several groups in a row. */
export function PeopleDrawing() {
  return (
    <>
      <path d="M16 112c0-18 8-26 19-26s19 8 19 26z" fill={level(1)} />
      <circle cx="35" cy="72" r="10" fill={SHEET} />
      <path d="M146 112c0-18 8-26 19-26s19 8 19 26z" fill={level(2)} />
      <circle cx="165" cy="72" r="10" fill={SHEET} />
      <path d="M44 112c0-22 10-32 23-32s23 10 23 32z" fill={level(3)} />
      <circle cx="67" cy="62" r="12" fill={SHEET} />
      <path d="M110 112c0-22 10-32 23-32s23 10 23 32z" fill={level(4)} />
      <circle cx="133" cy="62" r="12" fill={SHEET} />
      <path d="M72 112c0-26 12-38 28-38s28 12 28 38z" fill={FLAG} />
      <circle cx="100" cy="52" r="14" fill={SHEET} />
      <path d="M86 50c2-12 26-12 28 0" />
    </>
  );
}
