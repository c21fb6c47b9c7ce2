/* The kinds of records in a block stream. */
#include "stream/kind.h"

enum section {
	SECTION_NONE,
	SECTION_TEXT,
	SECTION_NOTE,
	SECTION_HEADING,
	SECTION_ITEM,
};
enum front { FRONT_STAYS, FRONT_TITLED, FRONT_ENDS };

/* Names are filled up, so that KIND_BYTES may be read of any. */
struct row {
	char name[KIND_BYTES];
	unsigned char len;
	unsigned char section; /* enum section */
	unsigned char front; /* enum front */
};

static const struct row rows[KIND_COUNT] = {
    [KIND_UNKNOWN] = {"?", 1, SECTION_NONE, FRONT_STAYS},
#define FRAME(id, name) \
	[KIND_##id] = {name, sizeof(name) - 1, SECTION_NONE, FRONT_STAYS},
#define KIND(id, name, section, given, front, ...) \
	[KIND_##id] = { \
	    name, sizeof(name) - 1, SECTION_##section, FRONT_##front},
#include "stream/kinds.def"
};

#define FRAME(id, name) \
	_Static_assert(sizeof(name) - 1 <= KIND_BYTES, "too long: " name);
#define KIND(id, name, ...) FRAME(id, name)
#include "stream/kinds.def"

/* Compared by all their bytes at once, no name costs more than another. */
static bool
is_named(size_t kind, const char filled[KIND_BYTES], size_t len)
{
	return memcmp(rows[kind].name, filled, KIND_BYTES) == 0 &&
	    rows[kind].len == len;
}

/* Of a text most records are paragraphs, which are asked for first. */
enum kind
kind_of(struct span name)
{
	char filled[KIND_BYTES] = {0};
	size_t kind = KIND_UNKNOWN + 1;

	if (name.len > KIND_BYTES)
		return KIND_UNKNOWN;
	for (size_t i = 0; i < name.len; i++)
		filled[i] = name.ptr[i];
	if (is_named(KIND_PARA, filled, name.len))
		return KIND_PARA;
	while (kind < KIND_COUNT && !is_named(kind, filled, name.len))
		kind++;
	return kind < KIND_COUNT ? (enum kind)kind : KIND_UNKNOWN;
}

struct span
kind_name(enum kind kind)
{
	return (struct span){rows[kind].name, rows[kind].len};
}

bool
kind_is_text(enum kind kind)
{
	return rows[kind].section != SECTION_NONE;
}

bool
kind_is_labelled(enum kind kind)
{
	return rows[kind].section > SECTION_TEXT;
}

bool
kind_ends_front(enum kind kind, bool titled)
{
	return rows[kind].front == FRONT_ENDS ||
	    (rows[kind].front == FRONT_TITLED && titled);
}
