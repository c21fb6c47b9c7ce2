/* The checks by name, and how much each weighs. */
#ifndef NAMES_H
#define NAMES_H

enum check {
	CHECK_SKIP,
	CHECK_REPEAT,
	CHECK_RESTART,
	CHECK_COUNT_DECLARED,
	CHECK_EMPTY,
	CHECK_LONE,
	CHECK_QUOTES,
	CHECK_BRACKETS,
	CHECK_REPLACEMENT,
	CHECK_PRIVATE,
	CHECK_SEVERAL,
	CHECK_FLOOR,
	CHECK_GARBLED,
	CHECK_MARKDOWN,
	CHECK_WRAPPED,
	CHECK_NOTES,
	CHECK_DUPLICATE,
	CHECK_WORDS,
	CHECK_DOCNO,
	CHECK_DAY,
	CHECK_ADDRESSEE,
	CHECK_STOP,
	CHECK_FORMULA,
	CHECK_ATTACHMENTS,
	CHECK_ORDINAL,
	CHECK_MASKS, /* from here on they are off */
	CHECK_TITLE,
	CHECK_DATE,
	CHECK_SPEAKER,
	CHECKS,
};

/* As gcc and SARIF call them; the later is the worse. */
enum weight {
	WEIGHT_NONE, /* it agrees */
	WEIGHT_NOTE, /* may be as it is meant */
	WEIGHT_WARNING, /* mostly a slip */
	WEIGHT_ERROR, /* text is lost, or no reader can read it */
};

struct check_name {
	const char *name, *purpose; /* as N_("...") */
	enum weight weight;
};

extern const struct check_name check_names[CHECKS];

const char *weight_name(enum weight weight);

/* The check of that name, or CHECKS. */
enum check check_named(const char *name);

#endif
