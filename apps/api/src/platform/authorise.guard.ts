import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { denied } from './domain-error';
import { verdictOn } from './verdict';

/** Refuses every root field and route that names neither @Can nor @Public, and whoever could never do the action. */
@Injectable()
export class AuthoriseGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const verdict = verdictOn(context);
    // What is hidden is answered by the interceptor: a guard cannot answer null.
    if (verdict.kind === 'denied') throw denied(verdict.reason);
    return true;
  }
}
