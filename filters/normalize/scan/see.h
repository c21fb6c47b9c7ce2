/* One character at a time of the quick scan. */
#ifndef SEE_H
#define SEE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/ascii.h"
#include "scan/seen.h"

/* The marks of one family on a line, so far. */
struct see_quotes {
	bool any;
	bool odd; /* their number */
	bool open; /* the last one opens */
	bool broken; /* they do not open and close by turns */
};

struct seer {
	const unsigned char *p;
	size_t len;
	unsigned seen; /* on this line */
	bool bracket; /* there is a half-width one, at peace so far */
	struct see_quotes quotes[QUOTES];
	struct scan_quoting quoting; /* of this line */
};

/* A byte of the text; outside of it there are line ends. */
static inline unsigned char
see_at(const struct seer *s, size_t i)
{
	return i < s->len ? s->p[i] : '\n';
}

static inline unsigned char
see_before(const struct seer *s, size_t i)
{
	return i > 0 ? s->p[i - 1] : '\n';
}

static inline bool
see_is_line_end(unsigned char c)
{
	return c == '\n' || c == '\r';
}

static inline bool
see_is_word(unsigned char c)
{
	return ascii_is_digit(c) || ascii_is_letter(c);
}

/* Beside it no rule looks any farther: a letter, a digit, a blank, an end. */
static inline bool
see_is_wall(unsigned char c)
{
	return see_is_word(c) || c == ' ' || c == '\t' || see_is_line_end(c);
}

/* The three bytes of a character are at p[i]. */
static inline bool
see_is(const struct seer *s, size_t i, const char *character)
{
	return i < s->len && s->len - i >= 3 &&
	    memcmp(s->p + i, character, 3) == 0;
}

static inline bool
see_was(const struct seer *s, size_t i, const char *character)
{
	return i >= 3 && memcmp(s->p + i - 3, character, 3) == 0;
}

/*
 * See the character at p[i], which is not LF, and blanks behind it; returns
 * their length, 0 where it is not UTF-8.
 */
size_t see(struct seer *seer, size_t i);

/* The length of the blank at p[i]; 0 where there is none. */
size_t see_blank_length(const struct seer *seer, size_t i);

/* See the blanks that begin at p[i]; returns their length. */
size_t see_blanks(struct seer *seer, size_t i);

/* See the ASCII character at p[i], which is no blank. */
void see_ascii(struct seer *seer, size_t i);

/* A line ends by a lone CR, inside of what an LF ends. */
void see_part_end(struct seer *seer);

/* The line that began at `start` ends at p[end]. */
void see_line_end(struct seer *seer, size_t start, size_t end);

/* What begins this line tells on what ends it. */
static inline bool
see_waits(const struct seer *seer)
{
	return seer->seen != 0 || seer->bracket || seer->quotes[0].any ||
	    seer->quotes[1].any;
}

#endif
