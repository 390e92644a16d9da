import { Tick } from '../../ui/tick';
import { More } from '../../ui/more';
import styles from './keyboard-help.module.css';

/** Which keys act; only where there is likely to be a keyboard. */
export function KeyboardHelp({ wanted, onWanted }: { wanted: boolean; onWanted: (wanted: boolean) => void }) {
  return (
    <div className={styles.help}>
      <More label="Judging with the keyboard">
        <p className={styles.text}>
          <kbd>0</kbd> to <kbd>7</kbd> choose a level, <kbd>c</kbd> means “cannot judge”, <kbd>Enter</kbd> or <kbd>→</kbd> saves and goes on, <kbd>←</kbd> goes back.
        </p>
        <Tick label="Use these keys" checked={wanted} onChange={onWanted} />
      </More>
    </div>
  );
}
