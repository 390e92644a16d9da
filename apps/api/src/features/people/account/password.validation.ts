import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';

/** Far beyond the longest password that is accepted, and short enough not to keep the hash busy. */
const MOST = 1000;

/** A password as it was typed: not trimmed, any character. Whether it is good enough is judged where it is set. */
export const Password = () => applyDecorators(MaxLength(MOST, { message: '$property is too long' }), IsString());
