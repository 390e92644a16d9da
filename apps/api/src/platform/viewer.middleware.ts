import type { ModuleRef } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';
import { originOf } from './origin';
import { rememberViewer, signedOut, VIEWER_SOURCE, type ViewerSource } from './viewer';

/** Finds out once per request who asks. Without a cookie nobody is asked; without a source everybody is signed out. */
export function viewerMiddleware(modules: Pick<ModuleRef, 'get'>) {
  let source: ViewerSource | null | undefined;
  return async (request: Request, _: Response, next: NextFunction): Promise<void> => {
    source ??= sourceOf(modules);
    const origin = originOf(request);
    const { cookie } = request.headers;
    rememberViewer(request, cookie && source ? await source.viewerOf(cookie, origin) : signedOut(origin));
    next();
  };
}

function sourceOf(modules: Pick<ModuleRef, 'get'>): ViewerSource | null {
  try {
    return modules.get<ViewerSource>(VIEWER_SOURCE, { strict: false });
  } catch {
    // Nest says only by throwing that nobody provides it.
    return null;
  }
}
