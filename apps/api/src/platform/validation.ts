import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, IsOptional, IsString, IsUUID, IsUrl, MaxLength, MinLength, registerDecorator, ValidateIf } from 'class-validator';
import { isDay } from './day.scalar';

// Line breaks and tabs are content in prose; every other control character, and those that reorder text, is refused everywhere.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;
const LINE_BREAK = /[\t\n\r\u2028\u2029]/u;

const trimmed = () => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

const rule = (name: string, message: string, holds: (value: unknown) => boolean) => (target: object, property: string | symbol) =>
  registerDecorator({ name, target: target.constructor, propertyName: String(property), options: { message }, validator: { validate: holds } });

const isClean = (value: unknown) => typeof value === 'string' && !CONTROL.test(value);
const clean = () => rule('clean', '$property contains a character that cannot be used in a text', isClean);
const oneLine = () => rule('oneLine', '$property must be a single line', (value) => typeof value === 'string' && !LINE_BREAK.test(value));
const atLeast = (least: number) =>
  MinLength(least, { message: least === 1 ? '$property must not be empty' : `$property must have at least ${least} characters` });
const atMost = (most: number) => MaxLength(most, { message: `$property must not be longer than ${most} characters` });

/** One line of text, trimmed, of bounded length, without control characters. */
export const Line = (least: number, most: number) => applyDecorators(trimmed(), oneLine(), clean(), atMost(most), atLeast(least), IsString());

/** Text of several lines, trimmed, of bounded length, without control characters. */
export const Prose = (least: number, most: number) => applyDecorators(trimmed(), clean(), atMost(most), atLeast(least), IsString());

/** An e-mail address, trimmed and lower case. */
export const EmailAddress = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    atMost(254),
    IsEmail({}, { message: '$property is not an e-mail address' }),
  );

/** A web address: http or https, nothing else. */
export const WebAddress = () =>
  applyDecorators(
    trimmed(),
    clean(),
    atMost(2000),
    IsUrl(
      { protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true },
      { message: '$property must be a web address that begins with http:// or https://' },
    ),
  );

/** A real day written yyyy-mm-dd. */
export const DayText = () => rule('day', '$property must be a real day written yyyy-mm-dd', (value) => typeof value === 'string' && isDay(value));

/** An identifier or request key. */
export const Id = () => IsUUID('all', { message: '$property is not an identifier' });

/** Each member of a list is an identifier. */
export const Ids = () => IsUUID('all', { each: true, message: '$property holds something that is not an identifier' });

/** The field may be left out or null. */
export const Optional = () => IsOptional();

/** The field must be checked even when null: for `null` that means something else than "left out". */
export const UnlessNull = () => ValidateIf((_, value) => value !== null);
