import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { CONFIG, type Config } from '../config';
import { AuthoriseGuard } from './authorise.guard';
import { DataSources } from './data-sources';
import { DateTimeScalar } from './date-time.scalar';
import { DomainErrorFilter } from './domain-error.filter';
import { graphqlOptions } from './graphql.options';
import { HealthController } from './health.controller';
import { ChangeChannel } from './live/change-channel';
import { LiveSockets } from './live/live-sockets';
import { logging } from './logging';
import { MailDelivery } from './mail-delivery';
import { RootFieldInterceptor } from './root-field.interceptor';
import { InstallationSecret } from './secret';
import { Stopping } from './stopping';
import { Storage } from './storage';
import { UnitOfWork } from './unit-of-work';
import { inputValidation } from './validation.pipe';
import { WebApp } from './web-app';

/** Framework glue that knows no feature; every feature may inject what it exports. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, log?: DestinationStream): DynamicModule {
    return {
      module: PlatformModule,
      imports: [LoggerModule.forRoot(logging(config.logLevel, log)), GraphQLModule.forRoot(graphqlOptions(config.production))],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: APP_GUARD, useClass: AuthoriseGuard },
        { provide: APP_INTERCEPTOR, useClass: RootFieldInterceptor },
        { provide: APP_FILTER, useClass: DomainErrorFilter },
        { provide: APP_PIPE, useFactory: inputValidation },
        ChangeChannel,
        DataSources,
        DateTimeScalar,
        InstallationSecret,
        LiveSockets,
        MailDelivery,
        Stopping,
        Storage,
        UnitOfWork,
        WebApp,
      ],
      exports: [CONFIG, ChangeChannel, DataSources, InstallationSecret, Storage, UnitOfWork],
    };
  }
}
