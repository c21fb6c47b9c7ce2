/* Why a line is what it is, for --explain. */
#ifndef REASON_H
#define REASON_H

enum reason {
#define REASON(name, text) WHY_##name,
#include "structure/model/reason.def"
	WHY_COUNT,
};

const char *reason_text(enum reason why);

#endif
