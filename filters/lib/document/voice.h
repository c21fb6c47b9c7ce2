/*
 * Who speaks in a document: those of whom its facts tell, and those whom labels of a
 * transcript name.  All labels of one person are one voice: 陳院長冲：, 陳院長：,
 * 陈冲（院长）：.
 */
#ifndef VOICE_H
#define VOICE_H

#include "base/set.h"
#include "document/facts.h"
#include "document/voice_label.h"
#include "document/voice_map.h"

/* Spans of it by voice_name() and its like. */
struct voice {
	enum voice_kind kind;
	const char *part; /* see struct voice_label */
	bool speaks; /* the document's facts name him as its speaker */
	struct {
		size_t at, len;
	} name, key, role;
};

/* A record of kind turn, and what its label is among the distinct ones. */
struct voice_turn {
	size_t block;
	size_t label;
};

/* The voices that one label has, `count` from `first` on in `heard`. */
struct voice_heard {
	size_t first, count;
};

/* Zero-initialise; voices_free() when done.  Gathered again and again. */
struct voices {
	struct voice *voice; /* in the order in which they come */
	size_t count, cap;
	struct voice_map names; /* keys */
	struct buf text; /* of names, keys and roles */
	struct voice_turn *turn; /* by block */
	size_t turns, turns_cap;
	struct set labels;
	struct voice_heard *label; /* beside that set */
	size_t labels_cap;
	size_t *heard;
	size_t heards, heards_cap;
};

void voices_gather(struct voices *voices, const struct document *document,
    const struct facts *facts);

/* The name as printed first, without blanks; his office, or nothing. */
struct span voice_name(const struct voices *voices, const struct voice *voice);
struct span voice_role(const struct voices *voices, const struct voice *voice);

/* What is one of one voice: the name, simplified. */
struct span voice_key(const struct voices *voices, const struct voice *voice);

/* The number of him who has that name; VOICE_NONE: nobody. */
size_t voice_find(const struct voices *voices, struct span name);

/* Voices of the turn that the block is, as numbers; *count 0: it names none. */
const size_t *voices_of(
    const struct voices *voices, size_t block, size_t *count);

void voices_free(struct voices *voices);

#endif
