import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Express, NextFunction, Request, Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG, type Config } from '../config';

/** Stands above every page of a demonstration, without any script: it is there from the first moment, and nothing moves later. */
const RIBBON = '<aside class="cm-ribbon" aria-label="Demonstration">Demonstration: fictional city, synthetic data. <a href="/demo">Switch person</a></aside>';

/** Answers every address that no route knows, asked for by a browser, with the web app's one page. */
@Injectable()
export class WebApp implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly adapter: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    // Nest has registered its routes by now, and registers its answer for unknown ones after this.
    const express = this.adapter.httpAdapter.getInstance<Express>();
    const page = join(this.config.webDir, 'index.html');
    express.use((request: Request, response: Response, next: NextFunction) => {
      const wantsPage = request.path === '/' || request.accepts(['json', 'html']) === 'html';
      const asked = request.method === 'GET' && wantsPage;
      if (!asked || !existsSync(page)) return next();
      response.setHeader('cache-control', 'no-cache');
      if (!this.config.demonstration) return response.sendFile(page);
      return response.type('html').send(readFileSync(page, 'utf8').replace('<body>', `<body>${RIBBON}`));
    });
  }
}
