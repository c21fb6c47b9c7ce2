/* What front matter says, gathered before it is written as records. */
#ifndef FRONT_FACTS_H
#define FRONT_FACTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"
#include "front/front_line.h"

/* Whether somebody knows better than the front matter of a key. */
typedef bool front_known(void *state, struct span key);

/* A key and its value, in `text`, and the line of the key. */
struct front_fact {
	size_t key, key_len, value, value_len;
	size_t line;
};

/* Zero-initialise but for the source; front_facts_free() when done. */
struct front_facts {
	const char *source; /* for messages */
	struct front_fact *fact;
	size_t count, cap;
	struct buf text;
};

/* Take down a key and a value, if both say something. */
void front_facts_add(
    struct front_facts *facts, struct span key, struct span value, size_t line);

/* Say what of the front matter is left out. */
void front_facts_tell(
    const struct front_facts *facts, size_t line, const char *what);

/*
 * Append them as records `meta`, unless somebody knows better.  A key that other
 * programs call by another name stands back behind our own.
 */
void front_facts_write(struct front_facts *facts, front_known *known,
    void *state, struct buf *meta);

void front_facts_free(struct front_facts *facts);

/* Line by line: TOML, or what is like YAML; `line` is that of the first. */
void front_lines(struct front_facts *facts, struct span inside, size_t line,
    const struct language *language);

/* All of it, by libyaml; false, after a message, where it is no YAML. */
bool front_yaml(struct front_facts *facts, struct span inside, size_t line);

#endif
