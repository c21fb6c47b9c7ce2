/* What an enumerator says, and where the reading of it ends. */
#ifndef NUMBERED_H
#define NUMBERED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "structure/model/style.h"

enum { PATH_MAX_DEPTH = 4 };

struct enumerator {
	enum style style;
	unsigned number; /* the last of the path */
	unsigned path[PATH_MAX_DEPTH]; /* 1.2.3 */
	unsigned depth; /* of the path; 1 for most */
	unsigned after; /* 第三条之一: 1; 0 for none */
	size_t label; /* bytes, without the blank behind it */
	size_t text; /* where the text begins, behind that blank */
	uint32_t noun; /* of 变化一： a hash of the noun, else 0 */
	bool last; /* 最后: whatever number comes next */
	bool doubtful; /* 二、三产业: a numeral follows at once */
};

/* For those that read: the label ends here; behind it is the text.  True. */
bool enumerator_finish(struct span text, struct enumerator *e, size_t at);

/* Behind （一）, some write one more sign: （一）、 */
bool enumerator_finish_bracketed(
    struct span text, struct enumerator *e, size_t at);

#endif
