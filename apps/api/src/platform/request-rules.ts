import type { NextFunction, Request, Response } from 'express';

const READS = new Set(['GET', 'HEAD']);
export const GRAPHQL_PATH = '/graphql';

const refuse = (response: Response, status: number, code: string, sentence: string) => void response.status(status).json({ code, sentence });

/**
 * What every request must be, before anything looks into it. GraphQL: POST with JSON. Anything else that changes something: the header
 * `x-citymark: 1`, which a foreign page cannot send without asking first. No page of another site may send anything but a read.
 */
export function requestRules(request: Request, response: Response, next: NextFunction): void {
  const site = request.headers['sec-fetch-site'];
  const reads = READS.has(request.method);
  if (request.path === GRAPHQL_PATH || request.path.startsWith(`${GRAPHQL_PATH}/`)) {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(response, 405, 'post-only', 'This address takes POST requests only.');
    }
    if (!request.is('application/json')) return refuse(response, 415, 'json-only', 'This address takes JSON only.');
  } else if (!reads && request.headers['x-citymark'] !== '1') {
    return refuse(response, 403, 'foreign-request', 'This request did not come from Citymark itself.');
  }
  if (!reads && site !== undefined && site !== 'same-origin' && site !== 'none') {
    return refuse(response, 403, 'foreign-request', 'This request did not come from Citymark itself.');
  }
  next();
}
