/* Styles, as far as they say what a paragraph is. */
#ifndef STYLES_H
#define STYLES_H

#include "base/set.h"

enum { OUTLINE_NONE = -1, OUTLINE_BODY = 9, LEVEL_NONE = -1, LIST_NONE = -1 };

/* Fields are as inherited, once all styles have been read. */
struct style {
	size_t based; /* on that style, or SET_NONE */
	size_t linked; /* the same for a part of a paragraph, or SET_NONE */
	long list; /* numId, 0: none, LIST_NONE: nothing is said */
	int level; /* of the list */
	int outline;
	int claim; /* by its name, see given/plain_lines.h */
	size_t signs; /* a font of signs, by a list of the reader; 0: none */
	signed char hidden; /* -1: nothing is said */
	bool known; /* it is defined */
	bool issuer; /* of the name above an official paper */
};

/* Zero-initialise. */
struct styles {
	struct set names; /* identifiers */
	struct style *style; /* beside them */
	size_t cap;
	size_t ordinary; /* of a paragraph that names none, or SET_NONE */
};

/* The number of the style, which may be defined later or never. */
size_t styles_put(struct styles *styles, struct span id);

/* What a paragraph is whose style has this name, see given/plain_lines.h. */
int style_claim(struct span name);

/* What styles do not say, those say that they are based on. */
void styles_inherit(struct styles *styles);

/* The level of the heading that characters of the style are, or 0. */
int styles_lead(const struct styles *styles, const struct style *style);

/* NULL: there is no such style. */
const struct style *styles_find(const struct styles *styles, struct span id);

void styles_free(struct styles *styles);

#endif
