/*
 * Steps from number to number, as the search reads them: the last digit is of
 * base 57, from `#` on, those before it of base 32, from `]` on, so that
 * nothing parts them and the most are one byte.
 */
#ifndef STEP_H
#define STEP_H

#include <stddef.h>
#include <stdint.h>

enum { STEP_MAX = 7, STEP_LAST = 57, STEP_BEFORE = 32 };

/* Write it to bytes[0..STEP_MAX); returns how many were written. */
static inline size_t
step_write(char *bytes, uint32_t step)
{
	uint32_t before;
	size_t len = 0;

	if (step < STEP_LAST) {
		*bytes = (char)('#' + step);
		return 1;
	}
	before = step / STEP_LAST;
	for (uint32_t rest = before; rest > 0; rest /= STEP_BEFORE)
		len++;
	bytes[len] = (char)('#' + step % STEP_LAST);
	for (size_t i = len; i > 0; before /= STEP_BEFORE)
		bytes[--i] = (char)(']' + before % STEP_BEFORE);
	return len + 1;
}

#endif
