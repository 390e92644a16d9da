import { FLAG, level, SHEET } from './ink';

/** Houses and a surveyor's flag on the tallest. */
export function CityDrawing() {
  return (
    <>
      <rect x="36" y="66" width="26" height="46" fill={level(1)} />
      <rect x="62" y="44" width="30" height="68" fill={level(3)} />
      <rect x="92" y="76" width="22" height="36" fill={SHEET} />
      <rect x="114" y="32" width="22" height="80" fill={level(4)} />
      <path d="M136 112V64l14-14 14 14v48z" fill={level(2)} />
      <path d="M125 32V10" />
      <path d="M125 10l16 6-16 6z" fill={FLAG} />
      <path d="M44 76h4M50 76h4M44 86h4M50 86h4M70 56h5M79 56h5M70 68h5M79 68h5M70 80h5M79 80h5M121 44h8M121 56h8M121 68h8M146 74h8M146 84h8M100 86h6" />
      <circle cx="24" cy="98" r="8" fill={level(1)} />
      <path d="M24 112V98M176 112v-8" />
      <circle cx="176" cy="96" r="9" fill={level(2)} />
      <path d="M176 112V96" />
    </>
  );
}

/** A path with stops that leads up to a flag. */
export function PathDrawing() {
  return (
    <>
      <path d="M18 112l46-62 26 34 36-58 54 86z" fill={level(1)} />
      <path d="M90 84l36-58 54 86H72z" fill={level(2)} />
      <path d="M126 26l-11 18 9 6 8-7 9 8z" fill={SHEET} />
      <path d="M126 26V8" />
      <path d="M126 8l16 5.5-16 5.5z" fill={FLAG} />
      <path d="M46 112c10-10 34-4 44-12s-6-16 6-22 26 0 30-8-4-12 0-18" strokeDasharray="1 6" strokeWidth="3" />
      <circle cx="46" cy="112" r="5" fill={SHEET} />
      <circle cx="90" cy="99" r="5" fill={SHEET} />
      <circle cx="112" cy="76" r="5" fill={FLAG} />
    </>
  );
}

/** A compass whose needle looks for its way. */
export function CompassDrawing() {
  return (
    <>
      <circle cx="100" cy="66" r="46" fill={level(1)} />
      <circle cx="100" cy="66" r="35" fill={SHEET} />
      <path d="M100 24v8M100 100v8M58 66h8M134 66h8M70 36l5 5M125 91l5 5M130 36l-5 5M75 91l-5 5" />
      <path d="M118 44l-12 27-12-10z" fill={FLAG} />
      <path d="M82 88l12-27 12 10z" fill={level(4)} />
      <circle cx="100" cy="66" r="3.5" fill={SHEET} />
    </>
  );
}

/** A bridge with its middle missing: the connection went. */
export function BridgeDrawing() {
  return (
    <>
      <path d="M10 106c12-5 20 5 32 0s20 5 32 0 20 5 32 0 20 5 32 0 20 5 32 0 12 3 20 0" stroke={level(3)} />
      <path d="M12 78h66l-4 8H12zM188 78h-56l5 8h51z" fill={level(1)} />
      <path d="M50 100V30h10v70M140 100V30h10v70" fill={level(3)} />
      <path d="M12 72L55 32l22 34M188 72l-43-40-14 30" />
      <path d="M77 66c10 12 44 10 54-4" strokeDasharray="2 6" />
      <path d="M88 82h8M102 82h8M116 82h8" strokeDasharray="3 5" />
      <path d="M55 30V14" />
      <path d="M55 14l14 5-14 5z" fill={FLAG} />
    </>
  );
}

/** Three small cities, and the lines between them. */
export function PeersDrawing() {
  return (
    <>
      <path d="M52 88C70 40 128 34 148 84M52 92c30 14 66 14 96 0" strokeDasharray="2 6" />
      <path d="M24 112V88h12V74h12v38M48 84h12v28" fill={level(2)} />
      <path d="M84 62V44h10V26h12v36M106 40h10v22" fill={level(4)} />
      <path d="M134 112V92h12V80h14v32M160 96h12v16" fill={level(1)} />
      <path d="M74 62h52" />
      <circle cx="100" cy="96" r="6" fill={FLAG} />
      <path d="M14 112h56M124 112h60" />
    </>
  );
}

/** The sun over a hill with the flag on it: nothing is left to do. */
export function DoneDrawing() {
  return (
    <>
      <path d="M64 92a36 36 0 0 1 72 0z" fill={level(0)} />
      <path d="M100 42V30M62 54l-8-8M138 54l8-8M46 88H34M154 88h12" />
      <path d="M12 112c34-34 62-34 88-14s54 4 88 14z" fill={level(2)} />
      <path d="M60 112c24-30 60-30 84 0z" fill={level(3)} />
      <path d="M102 90V56" />
      <path d="M102 56l20 7-20 7z" fill={FLAG} />
    </>
  );
}
