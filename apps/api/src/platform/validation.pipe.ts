import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError } from './domain-error';
import { asSentence, plainWords } from './plain-words';

interface Fault {
  readonly path: string;
  readonly message: string;
}

/** The first fault, depth first: one sentence at a time is what a person can act on. */
function firstFault(errors: readonly ValidationError[], above: string[] = []): Fault | null {
  for (const { property, constraints, children } of errors) {
    const path = [...above, property];
    const message = Object.values(constraints ?? {})[0];
    if (message !== undefined) return { path: path.join('.'), message: message.replace(property, plainWords(path.join('.'))) };
    const below = firstFault(children ?? [], path);
    if (below) return below;
  }
  return null;
}

export function invalidInput(errors: readonly ValidationError[]): DomainError {
  const fault = firstFault(errors);
  return new DomainError('invalid-input', asSentence(fault?.message ?? 'The input is not valid'), fault?.path ?? null);
}

/** Checks every input by its declarations; fields without one are refused, so that nothing is stripped in silence. */
export const inputValidation = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: invalidInput,
  });
