/*
 * The quick scan: is it UTF-8, and which stages may find work in which lines?
 *
 * Most bytes are passed over sixteen at a time; see() looks at what is left.
 */
#include "scan/survey.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "scan/quick.h"
#include "scan/see.h"

struct scanner {
	struct seer seer;
	struct scan_lines *lines; /* NULL: not wanted */
	struct scan_sum *sum;
	struct scan_quoting before;
	size_t told; /* the end of the last line in lines */
};

void
scan_lines_free(struct scan_lines *lines)
{
	free(lines->line);
	*lines = (struct scan_lines){0};
}

/* What a line does behind another. */
static void
scan_quoting_add(struct scan_quoting *quoting, const struct scan_quoting *more)
{
	for (int i = 0; i < QUOTES; i++)
		if (more->of[i] != QUOTING_NONE)
			quoting->of[i] = more->of[i];
}

/* Where the line begins that p[end] ends. */
static size_t
line_start(const struct scanner *s, size_t end)
{
	const unsigned char *p = s->seer.p + s->told;
	const unsigned char *hit = memrchr(p, '\n', end - s->told);

	return hit != NULL ? (size_t)(hit - s->seer.p) + 1 : s->told;
}

static void
add_line(struct scanner *s, size_t start, size_t end)
{
	struct scan_lines *lines = s->lines;

	s->told = end;
	if (lines == NULL)
		return;
	if (lines->count == lines->cap)
		lines->line = xgrow(lines->line, &lines->cap, lines->count + 1,
		    sizeof(*lines->line));
	lines->line[lines->count++] = (struct scan_line){
	    start, end, s->seer.seen, s->before, s->seer.quoting};
	s->before = (struct scan_quoting){0};
}

/* The line ends at p[end], by an LF or the end of the text. */
static void
end_line(struct scanner *s, size_t end)
{
	struct seer *seer = &s->seer;

	see_line_end(seer, seer->bracket ? line_start(s, end) : end, end);
	scan_quoting_add(&s->sum->quoting, &seer->quoting);
	s->sum->seen |= seer->seen;
	if (seer->seen != 0)
		add_line(s, line_start(s, end), end + (end < seer->len));
	else
		scan_quoting_add(&s->before, &seer->quoting);
	seer->seen = 0;
	seer->quoting = (struct scan_quoting){0};
}

/* Look at the characters up to p[stop]; false at one that is not UTF-8. */
static bool
look(struct scanner *s, size_t *at, size_t stop)
{
	while (*at < stop) {
		size_t len = 1;

		if (s->seer.p[*at] == '\n')
			end_line(s, *at);
		else
			len = see(&s->seer, *at);
		if (len == 0)
			return false;
		*at += len;
	}
	return true;
}

bool
scan(struct span text, struct scan_lines *lines, struct scan_sum *sum,
    size_t *bad)
{
	struct scanner s = {
	    .seer = {.p = (const unsigned char *)text.ptr, .len = text.len},
	    .lines = lines,
	    .sum = sum,
	};
	size_t i = 0;

	*sum = (struct scan_sum){0};
	if (lines != NULL)
		lines->count = 0;
	while (i < text.len) {
		size_t start = i, stop;

		i = quick_pass(s.seer.p, i, text.len, see_waits(&s.seer));
		/* Where nothing could be passed over, more will follow. */
		stop = i > start ? i + 1 : i + WIDE;
		if (!look(&s, &i, stop < text.len ? stop : text.len)) {
			*bad = i;
			return false;
		}
	}
	if (text.len > 0 && text.ptr[text.len - 1] != '\n')
		end_line(&s, text.len);
	return true;
}
