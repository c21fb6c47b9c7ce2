/* The folders that a document is in, as a person describes them: collections. */
#include "document/collection.h"

#include "base/ascii.h"

uint32_t
collection_number(struct span text)
{
	uint32_t number = 0;

	for (size_t i = 0; i < text.len; i++) {
		if (!ascii_is_digit(text.ptr[i]) || i > 8)
			return COLLECTION_LAST;
		number = number * 10 + (uint32_t)(text.ptr[i] - '0');
	}
	return text.len > 0 ? number : COLLECTION_LAST;
}

/* The path of the folder; false: the document lies less deep. */
static bool
cut_folder(struct span name, unsigned level, struct span *folder)
{
	for (size_t i = 0; i < name.len; i++)
		if (name.ptr[i] == '/' && --level == 0) {
			*folder = (struct span){name.ptr, i};
			return true;
		}
	return false;
}

bool
collection_of(const struct document *document, unsigned level,
    struct collection *collection)
{
	*collection = (struct collection){.order = COLLECTION_LAST};
	if (!cut_folder(document->name, level, &collection->folder))
		return false;
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind != KIND_META)
			break;
		if (block->level != level)
			continue;
		if (span_equal(block->label, SPAN("collection")))
			collection->title = block->text;
		if (span_equal(block->label, SPAN("collection-note")))
			collection->note = block->text;
		if (span_equal(block->label, SPAN("collection-order")))
			collection->order = collection_number(block->text);
	}
	return true;
}

uint32_t
collection_place(const struct document *document)
{
	return collection_number(document_meta(document, SPAN("order")));
}
