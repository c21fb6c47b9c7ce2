/* Documents that another one before them is. */
#include "document/twins.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "document/fact.h"

/* The document that had this first, or nothing. */
static struct span
first_of(struct firsts *firsts, struct span key, struct span name)
{
	size_t before = firsts->keys.count,
	       number = set_put(&firsts->keys, key);

	if (number < before)
		return span_of(firsts->names.data + firsts->at[number]);
	firsts->at =
	    xgrow(firsts->at, &firsts->cap, number + 1, sizeof(*firsts->at));
	firsts->at[number] = firsts->names.len;
	buf_span(&firsts->names, name);
	buf_byte(&firsts->names, '\0');
	return SPAN("");
}

/* talk#1 and talk#2 are of one file. */
static bool
of_one_file(struct span a, struct span b)
{
	return span_equal(span_cut(&a, '#'), span_cut(&b, '#'));
}

static struct span
same_bytes(struct twins *twins, const struct document *document)
{
	struct span digest = document_meta(document, fact_key(FACT_SHA256));
	struct span other = digest.len > 0
	    ? first_of(&twins->bytes, digest, document->name)
	    : digest;

	return of_one_file(other, document->name) ? SPAN("") : other;
}

/* By two hashes; no text is kept. */
static struct span
same_text(struct twins *twins, const struct document *document)
{
	struct span text = buf_view(&twins->text);
	uint64_t key[] = {hash_bytes(text, (struct hash_key){1, 2}),
	    hash_bytes(text, (struct hash_key){3, 4})};

	if (text.len == 0)
		return SPAN("");
	return first_of(&twins->texts,
	    (struct span){(const char *)key, sizeof(key)}, document->name);
}

static void
take_text(struct twins *twins, const struct document *document)
{
	twins->text.len = 0;
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		buf_span(&twins->text, block->label);
		buf_span(&twins->text, block->text);
	}
}

struct twin
twins_take(struct twins *twins, const struct document *document)
{
	struct twin twin;

	take_text(twins, document);
	twin.bytes = same_bytes(twins, document);
	twin.text = same_text(twins, document);
	return twin;
}

static void
free_firsts(struct firsts *firsts)
{
	set_free(&firsts->keys);
	buf_free(&firsts->names);
	free(firsts->at);
}

void
twins_free(struct twins *twins)
{
	free_firsts(&twins->bytes);
	free_firsts(&twins->texts);
	buf_free(&twins->text);
}
