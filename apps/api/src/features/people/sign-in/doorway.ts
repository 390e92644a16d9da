import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/request-context';
import { rememberViewer, signedOut, VIEWER_SOURCE, type CurrentViewer, type ViewerSource } from '../../../platform/viewer';
import type { Entry } from './begin-session';
import { SessionCookie } from './session-cookie';

/** Where a session meets the request: the cookie goes out, and the rest of the request is answered with the rights that hold now. */
@Injectable()
export class Doorway {
  constructor(
    private readonly cookie: SessionCookie,
    @Inject(VIEWER_SOURCE) private readonly source: ViewerSource,
  ) {}

  async enter(context: RequestContext, viewer: CurrentViewer, entry: Entry): Promise<CurrentViewer> {
    this.cookie.set(context.response, entry.token);
    return this.renew(context, viewer, this.cookie.headerOf(entry.token));
  }

  leave(context: RequestContext, viewer: CurrentViewer): void {
    this.cookie.clear(context.response);
    rememberViewer(context.request, signedOut(viewer.origin));
  }

  /** After a change of roles: what is read from here on is read with the new ones. */
  async renew(context: RequestContext, viewer: CurrentViewer, cookieHeader = context.request.headers.cookie): Promise<CurrentViewer> {
    const renewed = await this.source.viewerOf(cookieHeader, viewer.origin);
    rememberViewer(context.request, renewed);
    context.forget();
    return renewed;
  }
}
