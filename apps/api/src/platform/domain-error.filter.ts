import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import type { Response } from 'express';
import type { GraphQLResolveInfo } from 'graphql';
import { DomainError } from './domain-error';
import { describeFailure, failureSentence } from './failure';
import { newId } from './id';
import { Refusal } from './refusal';

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  'signed-out': 401,
  'not-operator': 403,
  'wrong-role': 403,
  'not-own': 403,
  'not-in-city': 404,
  'file-too-large': 413,
};

const SENTENCE_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'This request could not be read.',
  404: 'This was not found.',
  405: 'This address does not take this kind of request.',
  413: 'This is larger than what is accepted here.',
  415: 'This kind of content is not accepted here.',
};

/** Turns what a handler threw into an answer: a Refusal of a mutation, or a sentence in JSON over plain HTTP. */
@Catch()
export class DomainErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Request');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'graphql' | 'http'>() === 'graphql') return this.asRefusal(error, host);
    this.answer(error, host.switchToHttp().getResponse<Response>());
    return undefined;
  }

  private asRefusal(error: unknown, host: ArgumentsHost): Refusal {
    const { operation } = GqlArgumentsHost.create(host).getInfo<GraphQLResolveInfo>();
    if (error instanceof DomainError && operation.operation === 'mutation') return Refusal.of(error);
    throw error;
  }

  private answer(error: unknown, response: Response): void {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error instanceof DomainError) {
      const { code, sentence, field } = error;
      response.status(STATUS_BY_CODE[code] ?? 422).json({ code, sentence, field });
      return;
    }
    const status = statusOf(error);
    const sentence = SENTENCE_BY_STATUS[status];
    if (sentence) {
      response.status(status).json({ code: `http-${status}`, sentence });
      return;
    }
    const reference = newId();
    this.logger.error({ reference, failure: describeFailure(error) }, 'A request failed.');
    response.status(500).json({ code: 'failed', sentence: failureSentence(reference) });
  }
}

// Nest's own exceptions, and those of the body parser.
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = error instanceof Error && Reflect.get(error, 'expose') === true ? Reflect.get(error, 'status') : undefined;
  return typeof status === 'number' ? status : 500;
}
