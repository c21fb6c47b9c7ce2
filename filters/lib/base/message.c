/* Messages on standard error, and the exit status they add up to. */
#include "base/message.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MESSAGE_MAX = 4096 };

/* The one place that holds state for the whole program. */
static const char *program = "jg";
static int status;

void
message_program(const char *name)
{
	program = name;
	/* A line is one write, whole beside those of the pipeline's others. */
	(void)setvbuf(stderr, NULL, _IOLBF, 0);
}

const char *
message_program_name(void)
{
	return program;
}

int
message_status(void)
{
	return status;
}

/* Bytes of UTF-8 pass; C0 and DEL are shown, not sent to a terminal. */
static void
print_safely(const char *text)
{
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		if (c < 0x20 || c == 0x7f)
			(void)fprintf(stderr, "\\x%02x", c);
		else
			(void)fputc(c, stderr);
	}
}

__attribute__((format(printf, 4, 0))) static void
say(const char *source, size_t line, const char *kind, const char *format,
    va_list args)
{
	char text[MESSAGE_MAX];

	(void)vsnprintf(text, sizeof(text), format, args);
	flockfile(stderr);
	(void)fprintf(stderr, "%s: ", program);
	if (source != NULL) {
		print_safely(source);
		(void)fputc(':', stderr);
		if (line > 0)
			(void)fprintf(stderr, "%zu:", line);
		(void)fputc(' ', stderr);
	}
	(void)fputs(kind, stderr);
	print_safely(text);
	(void)fputc('\n', stderr);
	funlockfile(stderr);
}

void
fail(const char *source, size_t line, const char *format, ...)
{
	va_list args;

	status = 1;
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
		fail(source, 0, "%s: %s", what, reason);
	else
		fail(source, 0, "%s", reason);
}

void
warn(const char *source, size_t line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say(source, line, "note: ", format, args);
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
