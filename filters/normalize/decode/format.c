/* Plain text or Markdown? */
#include "decode/format.h"

#include <string.h>
#include <strings.h>

bool
format_named(const char *name, enum format *format)
{
	if (strcmp(name, "text") == 0)
		*format = FORMAT_TEXT;
	else if (strcmp(name, "markdown") == 0)
		*format = FORMAT_MARKDOWN;
	else
		return false;
	return true;
}

enum format
format_of_path(const char *path)
{
	static const char *const suffixes[] = {".md", ".markdown"};
	size_t len = strlen(path);

	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
		size_t suffix = strlen(suffixes[i]);

		if (len > suffix &&
		    strcasecmp(path + len - suffix, suffixes[i]) == 0)
			return FORMAT_MARKDOWN;
	}
	return FORMAT_TEXT;
}
