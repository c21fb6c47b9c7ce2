/* Who has which part or office in a meeting, as the list above it says. */
#ifndef OFFICERS_H
#define OFFICERS_H

#include "document/voice_label.h"
#include "document/voice_map.h"
#include "stream/block.h"

struct officer {
	struct span name, role; /* of the document */
};

/* Zero-initialise; officers_free() when done. */
struct officers {
	struct officer *one;
	size_t count, cap;
	struct voice_map offices; /* folded */
	struct voice_map chairs; /* 主席, 主持人: "chair" for all of them */
};

/* Read what stands above the first turn. */
void officers_read(struct officers *officers, const struct document *document);

/*
 * Who is called so by his part or office: 主席, 秘书长.  NULL: nobody, or more than
 * one.
 */
const struct officer *officers_find(
    const struct officers *officers, const struct voice_label *label);

void officers_free(struct officers *officers);

#endif
