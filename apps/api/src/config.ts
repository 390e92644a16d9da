import { DEFAULT_POLICY } from '@citymark/benchmark';
import { join, resolve } from 'node:path';
import { z } from 'zod';


/** Injection token of the Config. */
export const CONFIG = Symbol('CONFIG');

/** What the environment says, checked. Secrets that must survive a restart are kept in dataDir. */
export interface Config {
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  /** How many proxies stand before this process and say in X-Forwarded-For from where a request came to them; 0: none is believed. */
  readonly proxies: number;
  readonly dataDir: string;
  readonly webDir: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly signUp: 'open' | 'invited';
  readonly secret: string | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly blockK: number;
  /** How often this process looks for rounds that are due; 0: never. */
  readonly roundClockSeconds: number;
  readonly production: boolean;
  /** People are fictional and everybody may be any of them; only on a database that carries the mark of a demonstration. */
  readonly demonstration: boolean;
}

const FOLDER = /^(?!.*\u0000).*\S/s;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const isUrl = (text: string, protocols: readonly string[]) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
const whole = (least: number, most: number) => `must be a whole number from ${least} to ${most}`;
const number = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, whole(least, most))
    .transform(Number)
    .refine((value) => value >= least && value <= most, whole(least, most))
    .default(otherwise);

const ENVIRONMENT = z
  .object({
    DATABASE_URL: z
      .string('is missing: give the address of a PostgreSQL database, such as postgres://owner:password@localhost:5432/citymark')
      .refine((url) => isUrl(url, ['postgres:', 'postgresql:']), 'must be an address that begins with postgres://')
      .refine((url) => !URL.canParse(url) || new URL(url).password !== '', 'must hold a password: the passwords of the other database roles are derived from it'),
    DATABASE_POOL: number(1, 200, 10),
    PORT: number(0, 65_535, 3000),
    HOST: z.string().regex(/^[\w.:-]+$/, 'must be a host name or an address of this machine').default('127.0.0.1'),
    PUBLIC_URL: z.string().refine((url) => isUrl(url, ['http:', 'https:']), 'must be an address that begins with http:// or https://').optional(),
    PROXIES: number(0, 5, 0),
    DATA_DIR: z.string().regex(FOLDER, 'must name a folder').default('.data'),
    WEB_DIR: z.string().regex(FOLDER, 'must name a folder').default(join('dist', 'apps', 'web')),
    SMTP_URL: z.string().refine((url) => isUrl(url, ['smtp:', 'smtps:']), 'must be an address that begins with smtp:// or smtps://').optional(),
    MAIL_FROM: z.string().regex(/^[^\r\n]*@[^\r\n@]+$/, 'must be an e-mail address').default('Citymark <citymark@localhost>'),
    SIGN_UP: z.enum(['open', 'invited'], 'must be open or invited').default('open'),
    SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent').default('warn'),
    BLOCK_K: number(DEFAULT_POLICY.k, 1000, DEFAULT_POLICY.k),
    DEMONSTRATION: z.enum(['on'], 'must be on, or unset').optional(),
    ROUND_CLOCK_SECONDS: number(0, 3600, 5),
    NODE_ENV: z.enum(['production', 'development', 'test'], 'must be production, development or test').default('production'),
  })
  .superRefine(({ HOST, SMTP_URL, DEMONSTRATION }, context) => {
    if (DEMONSTRATION && SMTP_URL !== undefined) {
      context.addIssue({ code: 'custom', path: ['SMTP_URL'], message: 'must be unset in a demonstration: nobody is behind its addresses' });
    }
    if (!LOOPBACK.has(HOST) && SMTP_URL === undefined) {
      const message = 'is not a loopback address while SMTP_URL is unset: the local outbox shows sign-in links, so it is for this machine alone';
      context.addIssue({ code: 'custom', path: ['HOST'], message });
    }
  });

/** A setting that stops the start; the message has one sentence a setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings from the environment. An empty value counts as unset. Throws a ConfigError that names each bad one, never its value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const { success, data, error } = ENVIRONMENT.safeParse(given);
  if (!success) throw new ConfigError(error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'));
  return {
    databaseUrl: data.DATABASE_URL,
    databasePool: data.DATABASE_POOL,
    port: data.PORT,
    host: data.HOST,
    publicUrl: (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    proxies: data.PROXIES,
    dataDir: resolve(data.DATA_DIR),
    webDir: resolve(data.WEB_DIR),
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM,
    signUp: data.SIGN_UP,
    secret: data.SECRET ?? null,
    logLevel: data.LOG_LEVEL,
    blockK: data.BLOCK_K,
    roundClockSeconds: data.ROUND_CLOCK_SECONDS,
    production: data.NODE_ENV === 'production',
    demonstration: data.DEMONSTRATION === 'on',
  };
}
