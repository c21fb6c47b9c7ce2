/* Messages on standard error, and the exit status they add up to. */
#include "base/message.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/program.h"
#include "base/visible.h"

enum { STATUS_REFUSED = 1, STATUS_LOST = 74 };

/* With the name of program.h all the state of a whole program. */
static int status;

int
message_status(void)
{
	return status;
}

const char *
message_note(void)
{
	return translate("note: ");
}

/* Show the blank of each `: ` that stands before the mark. */
static void
show_blanks(struct buf *text, struct span mark)
{
	struct buf before = {0}, safe = {0};
	struct span rest = buf_view(text);
	const char *hit;

	buf_string(&before, ": ");
	buf_span(&before, mark);
	while (rest.len > 0 &&
	    (hit = memmem(rest.ptr, rest.len, before.data, before.len)) !=
		NULL) {
		size_t len = (size_t)(hit - rest.ptr) + 1;

		buf_add(&safe, rest.ptr, len);
		buf_string(&safe, "\\x20");
		rest = span_from(rest, len + 1);
	}
	buf_span(&safe, rest);
	buf_free(&before);
	buf_free(text);
	*text = safe;
}

/* The mark without what parts it from the text. */
static struct span
note_word(void)
{
	struct span mark = span_of(message_note());

	if (span_ends(mark, SPAN(": ")))
		mark.len -= 2;
	else if (span_ends(mark, SPAN("：")))
		mark.len -= 3;
	return mark;
}

void
message_source(struct span source, struct buf *out)
{
	struct buf shown = {0};

	visible_add(source, &shown);
	show_blanks(&shown, note_word());
	buf_span(out, buf_view(&shown));
	buf_free(&shown);
}

/* What stands for a file that has no name. */
static const char *
shown(const char *source)
{
	static const char *const streams[] = {
	    N_("standard input"), N_("standard output")};

	for (size_t i = 0; i < 2; i++)
		if (strcmp(source, streams[i]) == 0)
			return translate(source);
	return source;
}

/* A text that somebody else has found is translated by itself. */
__attribute__((format(printf, 1, 0))) static void
add_text(const char *format, va_list args, struct buf *text)
{
	if (strcmp(format, "%s") == 0)
		buf_string(text, translate(va_arg(args, const char *)));
	else
		buf_vprintf(text, translate(format), args);
}

/* One write for the line, so that it is whole beside those of others. */
__attribute__((format(printf, 4, 0))) static void
say(const char *source, size_t line, const char *kind, const char *format,
    va_list args)
{
	struct buf text = {0}, plain = {0};

	buf_printf(&text, "%s: ", program_name());
	if (source != NULL) {
		message_source(span_of(shown(source)), &text);
		buf_byte(&text, ':');
		if (line > 0)
			buf_printf(&text, "%zu:", line);
		buf_byte(&text, ' ');
	}
	buf_string(&text, kind);
	add_text(format, args, &plain);
	visible_add(buf_view(&plain), &text);
	if (*kind == '\0')
		show_blanks(&text, span_of(message_note()));
	buf_byte(&text, '\n');
	(void)fwrite(text.data, 1, text.len, stderr);
	buf_free(&plain);
	buf_free(&text);
}

static void
set_status(int least)
{
	if (status < least)
		status = least;
}

void
fail(const char *source, size_t line, const char *format, ...)
{
	va_list args;

	set_status(STATUS_REFUSED);
	va_start(args, format);
	say(source, line, "", format, args);
	va_end(args);
}

void
lose(const char *source, size_t line, const char *format, ...)
{
	va_list args;

	set_status(STATUS_LOST);
	va_start(args, format);
	say(source, line, "", format, args);
	va_end(args);
}

void
fail_errno(const char *source, const char *what)
{
	char reason[256];

	(void)snprintf(reason, sizeof(reason), "%s", strerror(errno));
	reason[0] = (char)tolower((unsigned char)reason[0]);
	if (what != NULL)
		fail(source, 0, "%s: %s", translate(what), reason);
	else
		fail(source, 0, "%s", reason);
}

void
lose_errno(const char *source, const char *what)
{
	fail_errno(source, what);
	set_status(STATUS_LOST);
}

void
warn(const char *source, size_t line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say(source, line, message_note(), format, args);
	va_end(args);
}

void
complain(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say(NULL, 0, "", format, args);
	va_end(args);
}
