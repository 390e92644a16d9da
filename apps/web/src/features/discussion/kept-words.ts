import { newRequestId } from '../../app/request-id';
import { asFailure, type Failure } from '../../app/failure';
import type { PersonNamed } from './discussion-answer';
import { stillMentioned } from './mention-text';

/** What somebody is writing. Kept on the device, so that a reload or a lost connection takes nothing. */
export interface Words {
  body: string;
  /** People chosen from the list; whether they are mentioned the text decides. */
  chosen: readonly PersonNamed[];
  /** Set when it is sent, until the server's word: sending it again under the same id says it once. */
  requestId: string | null;
}

export interface Message {
  requestId: string;
  body: string;
  mentions: string[];
}

/** The server's word. Rejects with a Failure when there is none: then it is not known whether it arrived. */
export type SendWords = (message: Message) => Promise<{ said: true } | { said: false; sentence: string }>;

export interface WordsState {
  words: Words;
  sending: boolean;
  /** Why the server refused it: nothing was said. */
  refused: string | null;
  /** Why there is no word of the server. */
  problem: Failure | null;
  /** The last message stands, and nothing was written since. */
  said: boolean;
}

type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The words of one box: what is written, kept, sent, and sent again. */
export class KeptWords {
  private state: WordsState;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly key: string,
    private readonly drawer: Drawer | null,
    private readonly sendWords: SendWords,
    private readonly first: Words = NOTHING,
  ) {
    this.state = { words: this.kept() ?? first, sending: false, refused: null, problem: null, said: false };
  }

  readonly snapshot = (): WordsState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Other words are another message. */
  write(body: string, chosen: readonly PersonNamed[] = this.state.words.chosen): void {
    this.keep({ body, chosen, requestId: null }, { refused: null, problem: null, said: false });
  }

  /** Throws away what was written. */
  clear(): void {
    this.change({ words: this.first, refused: null, problem: null });
    this.inDrawer((drawer) => drawer.removeItem(this.key));
  }

  /** True when the server has said that it stands. */
  async send(): Promise<boolean> {
    const { words, sending } = this.state;
    const body = words.body.trim();
    if (sending || body === '') return false;
    const requestId = words.requestId ?? newRequestId();
    this.keep({ ...words, requestId }, { sending: true, refused: null, problem: null });
    try {
      const answer = await this.sendWords({ requestId, body, mentions: stillMentioned(body, words.chosen).map(({ personId }) => personId) });
      if (answer.said) {
        this.clear();
        this.change({ said: true });
      } else this.keep({ ...words, requestId: null }, { refused: answer.sentence });
      return answer.said;
    } catch (cause) {
      this.change({ problem: asFailure(cause) });
      return false;
    } finally {
      this.change({ sending: false });
    }
  }

  private keep(words: Words, part: Partial<WordsState>): void {
    this.change({ ...part, words });
    this.inDrawer((drawer) => (words.body === this.first.body ? drawer.removeItem(this.key) : drawer.setItem(this.key, JSON.stringify(words))));
  }

  private kept(): Words | null {
    try {
      return wordsIn(JSON.parse(this.drawer?.getItem(this.key) ?? 'null'));
    } catch {
      return null;
    }
  }

  // A browser without room, or in which nothing may be kept: the words stay on the page.
  private inDrawer(work: (drawer: Drawer) => void): void {
    try {
      if (this.drawer) work(this.drawer);
    } catch {
      return;
    }
  }

  private change(part: Partial<WordsState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

const NOTHING: Words = { body: '', chosen: [], requestId: null };

function wordsIn(value: unknown): Words | null {
  if (typeof value !== 'object' || value === null) return null;
  const { body, chosen, requestId } = value as Partial<Record<keyof Words, unknown>>;
  if (typeof body !== 'string') return null;
  return { body, chosen: Array.isArray(chosen) ? (chosen as PersonNamed[]) : [], requestId: typeof requestId === 'string' ? requestId : null };
}
