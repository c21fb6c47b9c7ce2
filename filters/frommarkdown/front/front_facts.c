/* What front matter says, gathered before it is written as records. */
#include "front/front_facts.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/set.h"
#include "pieces/piece.h"
#include "stream/block.h"

/* What other programs call it, or write of their own accord. */
static const struct {
	struct span theirs, ours; /* empty: no fact */
} names[] = {
    {{"author", 6}, {"speaker", 7}},
    {{"authors", 7}, {"speaker", 7}},
    {{"tags", 4}, {"keywords", 8}},
    {{"language", 8}, {"lang", 4}},
    {{"license", 7}, {"licence", 7}},
    {{"isCJKLanguage", 13}, {"", 0}},
};

enum { NAMES = sizeof(names) / sizeof(names[0]) };

void
front_facts_add(
    struct front_facts *facts, struct span key, struct span value, size_t line)
{
	struct buf clean = {0};
	struct front_fact *fact;

	piece_clean(&clean, value);
	if (key.len > 0 && clean.len > 0) {
		facts->fact = xgrow(facts->fact, &facts->cap, facts->count + 1,
		    sizeof(*facts->fact));
		fact = &facts->fact[facts->count++];
		*fact = (struct front_fact){facts->text.len, key.len,
		    facts->text.len + key.len, clean.len, line};
		buf_span(&facts->text, key);
		buf_span(&facts->text, buf_view(&clean));
	}
	buf_free(&clean);
}

void
front_facts_tell(const struct front_facts *facts, size_t line, const char *what)
{
	warn(facts->source, line, "front matter: %s", translate(what));
}

static struct span
part(const struct front_facts *facts, size_t at, size_t len)
{
	return (struct span){facts->text.data + at, len};
}

/* The place of the key among those of others, or NAMES. */
static size_t
foreign(struct span key)
{
	size_t i = 0;

	while (i < NAMES && !span_equal(key, names[i].theirs))
		i++;
	return i;
}

/* A fact that is none for a record: an escape says what no line may hold. */
static bool
is_record(const struct front_facts *facts, const struct front_fact *fact)
{
	if (!block_is_field(part(facts, fact->key, fact->key_len)))
		front_facts_tell(facts, fact->line,
		    N_("a control character in a key; left out"));
	else if (!block_is_field(part(facts, fact->value, fact->value_len)))
		front_facts_tell(facts, fact->line,
		    N_("a value of several lines; left out"));
	else
		return true;
	return false;
}

/* What a page calls source is where its text is from, not this file. */
static struct span
name_of_column(struct span column)
{
	return span_equal(column, SPAN("source")) ? SPAN("provenance") : column;
}

/* The keys that are ours, before any is read by the name of another. */
static void
note_own(const struct front_facts *facts, struct set *own)
{
	for (size_t i = 0; i < facts->count; i++) {
		struct span key =
		    part(facts, facts->fact[i].key, facts->fact[i].key_len);

		if (foreign(key) == NAMES)
			(void)set_add(own, key);
	}
}

void
front_facts_write(struct front_facts *facts, front_known *known, void *state,
    struct buf *meta)
{
	struct set own = {0};

	note_own(facts, &own);
	for (size_t i = 0; i < facts->count; i++) {
		const struct front_fact *fact = &facts->fact[i];
		struct span key = part(facts, fact->key, fact->key_len);
		size_t name = foreign(key);

		if (name < NAMES) {
			key = names[name].ours;
			if (key.len == 0 || !set_add(&own, key))
				continue;
		}
		if (is_record(facts, fact) && !known(state, key))
			block_write_meta(meta, name_of_column(key),
			    part(facts, fact->value, fact->value_len));
	}
	set_free(&own);
}

void
front_facts_free(struct front_facts *facts)
{
	free(facts->fact);
	buf_free(&facts->text);
}
