/* Plain text or Markdown? */
#ifndef FORMAT_H
#define FORMAT_H

#include <stdbool.h>

enum format {
	FORMAT_BY_NAME, /* not settled: the name of the file tells */
	FORMAT_TEXT,
	FORMAT_MARKDOWN,
};

/* A name given with --format; false for what is none. */
bool format_named(const char *name, enum format *format);

/* By the suffix of a path: .md and .markdown, in any case. */
enum format format_of_path(const char *path);

#endif
