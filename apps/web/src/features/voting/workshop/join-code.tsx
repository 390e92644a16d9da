import { encode } from 'uqr';
import { More } from '../../../ui/more';
import { count } from '../../../ui/words';
import { paths } from '../../../app/paths';
import styles from './workshop.module.css';

const QUIET_ZONE = 4;

/** How people in the room come in: a code to type, the same as a picture for a phone's camera, and who is there. */
export function JoinCode({ code, joined, names }: { code: string; joined: number; names: readonly string[] }) {
  const address = `${window.location.origin}${paths.joinWorkshop()}`;
  return (
    <section className={styles.join} aria-label="How to join">
      <QrCode text={`${address}?code=${code}`} />
      <div>
        <p className={styles.joinAt}>
          On your phone: <strong>{address.replace(/^https?:\/\//, '')}</strong>
        </p>
        <p className={styles.code} aria-label={`Code: ${[...code].join(' ')}`}>
          {code.slice(0, 4)} {code.slice(4)}
        </p>
        {isThisMachine(window.location.hostname) ? <p className={styles.quiet}>Phones cannot reach this address: it is that of this machine alone. Open this page by its public address.</p> : null}
        <More label={joined === 0 ? 'Nobody has joined yet' : `${count(joined, 'person', 'people')} joined`}>
          <p className={styles.names}>{names.length === 0 ? 'Their names appear here.' : names.join(', ')}</p>
        </More>
      </div>
    </section>
  );
}

/** What a phone in the room would look for on itself. */
const isThisMachine = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.');

function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label="The same as a picture for the camera of a phone" shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
