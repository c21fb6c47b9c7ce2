/* Lists of words: the arguments of a command, names of files. */
#include "process/argv.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"

/* Room for a word of so many bytes, which is the last one then. */
static char *
add(struct words *words, size_t len)
{
	char *copy = xcalloc(len + 1, 1);

	words->item = xgrow(
	    words->item, &words->cap, words->count + 2, sizeof(*words->item));
	words->item[words->count++] = copy;
	words->item[words->count] = NULL;
	return copy;
}

void
words_add(struct words *words, struct span text)
{
	char *copy = add(words, text.len);

	if (text.len > 0)
		memcpy(copy, text.ptr, text.len);
}

void
words_print(struct words *words, const char *format, ...)
{
	va_list args;
	int len;

	va_start(args, format);
	len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (len < 0)
		return;
	va_start(args, format);
	(void)vsnprintf(add(words, (size_t)len), (size_t)len + 1, format, args);
	va_end(args);
}

void
words_join(struct words *words, const struct words *more)
{
	for (size_t i = 0; i < more->count; i++)
		words_add(words, span_of(more->item[i]));
}

bool
words_has(const struct words *words, const char *text)
{
	for (size_t i = 0; i < words->count; i++)
		if (strcmp(words->item[i], text) == 0)
			return true;
	return false;
}

void
words_free(struct words *words)
{
	for (size_t i = 0; i < words->count; i++)
		free(words->item[i]);
	free(words->item);
	*words = (struct words){0};
}
