/* A line of front matter. */
#ifndef FRONT_LINE_H
#define FRONT_LINE_H

#include <stdbool.h>

#include "base/span.h"

/* The two languages, as far as a line is concerned. */
struct language {
	struct span fence, other_fence;
	char sign; /* between key and value */
	bool toml; /* [name] groups keys, and is no list */
};

/* Empty, or a comment. */
bool front_line_is_empty(struct span line);

/* Cut off the key that the line begins with; nothing where there is no sign. */
struct span front_line_key(const struct language *language, struct span *line);

#endif
