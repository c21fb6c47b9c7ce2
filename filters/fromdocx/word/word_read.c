/* A .docx as lines of text. */
#include "word/word_read.h"

#include <stdlib.h>

#include "base/message.h"
#include "word/list_read.h"
#include "word/word_state.h"

/* A name as a string, NULL where there is none; free() it. */
static char *
name_of(const struct relations *relations, enum relation which)
{
	const struct buf *name = &relations->name[which];

	return name->len > 0 ? strndup(name->data, name->len) : NULL;
}

/* What the text hangs on; false after fail(). */
static bool
read_definitions(struct word *word, const struct relations *relations,
    struct kept_styles *kept)
{
	char *styles = name_of(relations, RELATION_STYLES);
	char *lists = name_of(relations, RELATION_NUMBERING);
	bool good;

	word->styles = kept_styles(kept, word->package, styles);
	good = word->styles != NULL &&
	    (lists == NULL ||
		lists_read(
		    &word->numbering, word->styles, word->package, lists));
	free(styles);
	free(lists);
	return good;
}

static bool
read_body(struct word *word, const char *part, struct plain *plain)
{
	struct flow flow = {.plain = plain};
	bool good, bodied = false;

	if (xml_part_open(&word->x, word->package, part) &&
	    xml_part_root(&word->x)) {
		while (xml_part_child(&word->x, 0)) {
			if (word->x.markup != W_BODY)
				continue;
			bodied = true;
			word_blocks(word, word->x.depth, &flow);
		}
	}
	flow_end(&flow);
	good = !word->x.failed;
	xml_part_close(&word->x);
	if (good && !bodied)
		fail(word->package->source, 0,
		    "no Word document: no text in it by the name %s; save it "
		    "from Word as .docx",
		    part);
	return good && bodied;
}

static void
free_word(struct word *word)
{
	numbering_free(&word->numbering);
	free(word->notes);
	buf_free(&word->fields);
	buf_free(&word->instruction);
	buf_free(&word->characters);
	buf_free(&word->font);
}

bool
word_read(struct package *package, struct kept_styles *kept,
    struct plain *plain, struct leftover *leftover)
{
	struct relations relations = {0};
	struct word word = {
	    .package = package, .leftover = leftover, .relations = &relations};
	char *document = NULL;
	bool good = relations_read(&relations, package);

	if (good)
		document = name_of(&relations, RELATION_DOCUMENT);
	good = good && read_definitions(&word, &relations, kept) &&
	    read_body(&word, document, plain);
	if (good)
		word_margins(&word, &relations, plain);
	good = good && !word.x.failed && word_notes(&word, &relations, plain);
	free(document);
	free_word(&word);
	relations_free(&relations);
	return good;
}
