/* Small steps through a text, which several parts of the reading share. */
#ifndef SCAN_H
#define SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "base/utf8.h"

/* The character at text[at], 0 at the end. */
static inline uint32_t
scan_peek(struct span text, size_t at)
{
	uint32_t code = 0;

	if (at < text.len)
		(void)utf8_next(text, at, &code);
	return code;
}

/*
 * Behind a run of characters from U+4000 to U+9FFF, Han and no mark, which are
 * what most steps through a text pass over; a look at a byte tells.
 */
static inline size_t
scan_pass_han(struct span text, size_t at)
{
	while (at < text.len && (unsigned char)text.ptr[at] >= 0xe4 &&
	    (unsigned char)text.ptr[at] <= 0xe9)
		at += 3;
	return at;
}

static inline bool
scan_is_blank(uint32_t code)
{
	return code == ' ' || code == 0x3000 || code == 0xa0;
}

static inline bool
scan_is_colon(uint32_t code)
{
	return code == ':' || code == U'：';
}

/* The bytes of the one at text[at], or 0. */
static inline size_t
scan_colon(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	return code == ':' ? 1 : code == U'：' ? 3 : 0;
}

static inline size_t
scan_skip_blanks(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (!scan_is_blank(code))
			break;
		at += len;
	}
	return at;
}

/* The bytes of a sign that may end an enumerator at text[at]: 、 . ， ：, or 0. */
size_t scan_tail(struct span text, size_t at);

/* An opening or closing bracket, （ 【 〔 ( [ and their counterparts, or 0. */
static inline size_t
scan_opening(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	return code == '(' || code == '['                     ? 1
	    : code == U'（' || code == U'【' || code == U'〔' ? 3
							      : 0;
}

size_t scan_closing(struct span text, size_t at);

/*
 * In front of the brackets that the text ends with, 通知 of 通知（试行）; all of it where
 * it has none there, or nothing else.
 */
struct span scan_before_brackets(struct span text);

/* The same, and 〖 ［ and their counterparts, which frame labels. */
static inline size_t
scan_opening_frame(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	return code == U'〖' || code == U'［' ? 3 : scan_opening(text, at);
}

static inline size_t
scan_closing_frame(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	return code == U'〗' || code == U'］' ? 3 : scan_closing(text, at);
}

/* Whether text[at] continues with the word, by whose last byte most differ. */
static inline bool
scan_word(struct span text, size_t at, struct span word)
{
	return at <= text.len && text.len - at >= word.len &&
	    text.ptr[at + word.len - 1] == word.ptr[word.len - 1] &&
	    memcmp(text.ptr + at, word.ptr, word.len) == 0;
}

/*
 * The beginning of the text without blanks, in the `size` bytes given: 索 引 号
 * is one word.
 */
struct span scan_squeeze(struct span text, char *bytes, size_t size);

#endif
