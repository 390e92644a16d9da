import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

/** More than any city has, and safely within the database's integer. */
const MOST = 100_000_000;

/** A number of inhabitants. */
export const Inhabitants = () =>
  applyDecorators(
    Max(MOST, { message: '$property must not be above 100 million' }),
    Min(1, { message: '$property must be at least 1' }),
    IsInt({ message: '$property must be a whole number' }),
  );
