/* What of a document is no text, or is not taken over: counted, and told. */
#ifndef LEFTOVER_H
#define LEFTOVER_H

#include <stddef.h>

enum leftover_kind {
	LEFT_DELETED,
	LEFT_HIDDEN,
	LEFT_COMMENT,
	LEFT_PICTURE,
	LEFT_READING,
	LEFT_HINT,
	LEFT_HEADER,
	LEFT_SIGN,
	LEFT_INNER,
	LEFT_COUNT,
};

struct leftover {
	size_t count[LEFT_COUNT];
};

/* All of it. */
size_t leftover_count(const struct leftover *leftover);

/* Say of it in one message. */
void leftover_tell(const struct leftover *leftover, const char *source);

#endif
