import { Inject, Injectable } from '@nestjs/common';
import { parse } from 'cookie';
import type { CookieOptions, Response } from 'express';
import { CONFIG, type Config } from '../../../config';
import { SESSION_LIFE } from './session.store';

const DAY_MS = 86_400_000;

/** The cookie that carries a session. Over https its name binds it to the host and to secure transport. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  readonly name: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.publicUrl.startsWith('https:');
    this.name = this.secure ? '__Host-citymark' : 'citymark';
  }

  tokenIn(header: string | undefined): string | null {
    return (header && parse(header)[this.name]) || null;
  }

  /** The header that a browser would send back. */
  headerOf(token: string): string {
    return `${this.name}=${token}`;
  }

  set(response: Response, token: string): void {
    response.cookie(this.name, token, { ...this.attributes(), maxAge: SESSION_LIFE.absoluteDays * DAY_MS });
  }

  clear(response: Response): void {
    response.clearCookie(this.name, this.attributes());
  }

  private attributes(): CookieOptions {
    return { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/' };
  }
}
