import { ConfigError, readConfig } from '../src/config';

const GOOD = { DATABASE_URL: 'postgres://owner:password@localhost:5432/citymark' };

describe('the settings', () => {
  test('one machine needs a database and nothing else', () => {
    expect(readConfig(GOOD)).toMatchObject({
      port: 3000, host: '127.0.0.1', proxies: 0, publicUrl: 'http://localhost:3000', smtpUrl: null, signUp: 'open', secret: null, databasePool: 10, blockK: 10, logLevel: 'warn', production: true, demonstration: false,
    });
  });

  test('an empty setting counts as unset', () => {
    expect(readConfig({ ...GOOD, PORT: '', SMTP_URL: '' })).toMatchObject({ port: 3000, smtpUrl: null });
  });

  test('the public address follows the port, and loses its last stroke', () => {
    expect(readConfig({ ...GOOD, PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(readConfig({ ...GOOD, PUBLIC_URL: 'https://city.example/' }).publicUrl).toBe('https://city.example');
  });

  test('an outside address is fine once mails leave by SMTP', () => {
    expect(readConfig({ ...GOOD, HOST: '0.0.0.0', SMTP_URL: 'smtps://mail.example' }).host).toBe('0.0.0.0');
  });

  test.each([
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is missing'],
    [{ DATABASE_URL: 'mysql://a:b@c/d' }, 'DATABASE_URL must be an address that begins with postgres://.'],
    [{ DATABASE_URL: 'postgres://a@c/d' }, 'DATABASE_URL must hold a password'],
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535.'],
    [{ HOST: 'my host' }, 'HOST must be a host name or an address of this machine.'],
    [{ HOST: '0.0.0.0' }, 'HOST is not a loopback address while SMTP_URL is unset: the local outbox shows sign-in links, so it is for this machine alone.'],
    [{ PUBLIC_URL: 'city.example' }, 'PUBLIC_URL must be an address that begins with http:// or https://.'],
    [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL must be an address that begins with smtp:// or smtps://.'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM must be an e-mail address.'],
    [{ MAIL_FROM: 'a@b\nbcc: c@d' }, 'MAIL_FROM must be an e-mail address.'],
    [{ SIGN_UP: 'yes' }, 'SIGN_UP must be open or invited.'],
    [{ DEMONSTRATION: 'yes' }, 'DEMONSTRATION must be on, or unset.'],
    [{ DEMONSTRATION: 'on', SMTP_URL: 'smtps://mail.example' }, 'SMTP_URL must be unset in a demonstration: nobody is behind its addresses.'],
    [{ SECRET: 'short' }, 'SECRET must have at least 32 characters.'],
    [{ DATABASE_POOL: '0' }, 'DATABASE_POOL must be a whole number from 1 to 200.'],
    [{ DATABASE_POOL: 'many' }, 'DATABASE_POOL must be a whole number from 1 to 200.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be fatal, error, warn, info, debug or silent.'],
    [{ BLOCK_K: '9' }, 'BLOCK_K must be a whole number from 10 to 1000.'],
    [{ BLOCK_K: 'NaN' }, 'BLOCK_K must be a whole number from 10 to 1000.'],
    [{ BLOCK_K: '0' }, 'BLOCK_K must be a whole number from 10 to 1000.'],
  ])('a bad value stops the start with a sentence: %j', (change, sentence) => {
    const read = () => readConfig({ ...GOOD, ...change });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(sentence);
  });

  test('several bad values are named at once, and no value is repeated', () => {
    const read = () => readConfig({ ...GOOD, PORT: 'x', SECRET: 'hunter2' });
    expect(read).toThrow(/PORT .*\nSECRET /);
    expect(read).not.toThrow(/hunter2/);
  });
});
