import compression from 'compression';
import { Router, static as serveFiles, type RequestHandler } from 'express';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';

/**
 * Files of the built web app: those with a hash in their name never change, the others are asked for again. Only these are
 * compressed: they are the same for everybody, so the length of an answer gives no secret away.
 */
export function webFiles(webDir: string): Router {
  const files = serveFiles(webDir, {
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      const forEver = /[\\/]assets[\\/]/.test(path);
      response.setHeader('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const router = Router();
  router.use('/assets', packedByBuild(join(webDir, 'assets')), compression());
  router.use(files);
  return router;
}

/** The build has packed its files as hard as can be, which takes too long to do for each answer. */
function packedByBuild(folder: string): RequestHandler {
  return (request, response, next) => {
    const name = /^\/([\w.-]+\.(?:js|css))$/.exec(request.path)?.[1];
    if (name !== undefined && existsSync(join(folder, `${name}.br`))) {
      response.vary('accept-encoding');
      if (request.acceptsEncodings('br')) {
        response.type(extname(name)).setHeader('content-encoding', 'br');
        request.url = `/${name}.br`;
      }
    }
    next();
  };
}
