import type { Stage } from '../../../../libs/tooling/demonstration/story.mjs';
import { tellCity, type Told } from './told-city';

const ENOUGH = new Error('enough');

/** The story, told as far as a test needs it: it stops at every stage until somebody asks for a later one. */
export class Telling {
  private readonly told = new Map<Stage, Told>();
  private wanted: Stage | 'the end' | null = null;
  private trouble: unknown = null;
  private wake: () => void = () => undefined;
  private readonly over: Promise<void>;

  constructor() {
    this.over = tellCity(async (stage, told) => {
      this.told.set(stage, told);
      this.wake();
      while (this.wanted === stage) await new Promise<void>((go) => (this.goOn = go));
      if (this.wanted === 'the end') throw ENOUGH;
    }).catch((error: unknown) => {
      if (error === ENOUGH) return;
      this.trouble = error;
      this.wake();
    });
  }

  private goOn: () => void = () => undefined;

  /** Waits until the story has come to a stage, and holds it there. */
  async until(stage: Stage): Promise<Told> {
    this.wanted = stage;
    this.goOn();
    for (;;) {
      const told = this.told.get(stage);
      if (told) return told;
      if (this.trouble) throw this.trouble;
      await new Promise<void>((wake) => (this.wake = wake));
    }
  }

  async end(): Promise<void> {
    this.wanted = 'the end';
    this.goOn();
    await this.over;
  }
}
