/* Numbers as the search reads them. */
#include "index/steps.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "index/step.h"

enum {
	WINDOW = 6, /* numbers */
	WINDOWS_MARK = '!',
	BITS_FIRST = '#',
	PASSED_FIRST = 'd',
	PASSED_BASE = 27,
	PASSED_MAX = 7, /* digits of 32 bits */
};

void
numbers_add(struct numbers *numbers, uint32_t number)
{
	numbers->number = xgrow(numbers->number, &numbers->cap,
	    numbers->count + 1, sizeof(*numbers->number));
	numbers->number[numbers->count++] = number;
}

void
numbers_free(struct numbers *numbers)
{
	free(numbers->number);
	*numbers = (struct numbers){0};
}

void
steps_follow(struct numbers *numbers, struct span steps, uint32_t from)
{
	uint32_t before = 0;

	for (size_t i = 0; i < steps.len; i++) {
		uint32_t code = (unsigned char)steps.ptr[i];

		if (code >= ']') {
			before = before * STEP_BEFORE + code - ']';
			continue;
		}
		from += before * STEP_LAST + code - '#';
		numbers_add(numbers, from);
		before = 0;
	}
}

static void
read_windows(struct numbers *numbers, struct span text)
{
	uint32_t at = 0, passed = 0;

	for (size_t i = 0; i < text.len; i++) {
		uint32_t code = (unsigned char)text.ptr[i], bits;

		if (code >= PASSED_FIRST) {
			passed = passed * PASSED_BASE + code - PASSED_FIRST;
			continue;
		}
		at += passed * WINDOW;
		passed = 0;
		bits = code - BITS_FIRST - (code > '\\');
		for (uint32_t k = 0; k < WINDOW; k++)
			if ((bits >> k & 1) != 0)
				numbers_add(numbers, at + k);
		at += WINDOW;
	}
}

void
steps_read(struct numbers *numbers, struct span text)
{
	if (text.len > 0 && *text.ptr == WINDOWS_MARK)
		read_windows(numbers, span_from(text, 1));
	else
		steps_follow(numbers, text, 0);
}

static void
write_passed(struct buf *out, uint32_t passed)
{
	char digit[PASSED_MAX];
	size_t len = 0;

	for (; passed > 0; passed /= PASSED_BASE)
		digit[len++] = (char)(PASSED_FIRST + passed % PASSED_BASE);
	while (len > 0)
		buf_byte(out, digit[--len]);
}

static void
write_windows(struct buf *out, const struct numbers *numbers)
{
	uint32_t at = 0;

	buf_byte(out, WINDOWS_MARK);
	for (size_t i = 0; i < numbers->count; at += WINDOW) {
		uint32_t passed = (numbers->number[i] - at) / WINDOW, bits = 0;

		write_passed(out, passed);
		at += passed * WINDOW;
		for (; i < numbers->count && numbers->number[i] - at < WINDOW;
		     i++)
			bits |= 1u << (numbers->number[i] - at);
		bits += BITS_FIRST;
		buf_byte(out, (char)(bits + (bits >= '\\')));
	}
}

static void
write_steps(struct buf *out, const struct numbers *numbers)
{
	char step[STEP_MAX];
	uint32_t last = 0;

	for (size_t i = 0; i < numbers->count; i++) {
		buf_add(out, step, step_write(step, numbers->number[i] - last));
		last = numbers->number[i];
	}
}

void
steps_write(struct buf *out, const struct numbers *numbers)
{
	size_t begin = out->len, steps;

	write_steps(out, numbers);
	steps = out->len - begin;
	/* Few have no two in a window. */
	if (numbers->count < WINDOW)
		return;
	write_windows(out, numbers);
	if (out->len - begin < 2 * steps) {
		size_t windows = out->len - begin - steps;

		memmove(out->data + begin, out->data + begin + steps, windows);
		out->len = begin + windows;
	} else {
		out->len = begin + steps;
	}
}
