/* Who speaks in a transcript. */
#include "page_speakers.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "document/turn_name.h"
#include "web/lost_glyph.h"

static void
take_turn(
    struct page_speakers *speakers, const struct block *block, struct buf *key)
{
	size_t known = speakers->names.count, number;

	key->len = 0;
	turn_key(key, block->text);
	if (key->len == 0)
		return;
	number = set_put(&speakers->names, buf_view(key));
	speakers->list = xgrow(speakers->list, &speakers->cap, number + 1,
	    sizeof(*speakers->list));
	if (number == known)
		speakers->list[number] = (struct page_speaker){block, 0};
	speakers->list[number].turns++;
}

void
page_speakers_find(
    struct page_speakers *speakers, const struct document *document)
{
	struct buf key = {0};

	set_free(&speakers->names);
	for (size_t i = 0; i < document->count; i++)
		if (document->blocks[i].kind == KIND_TURN)
			take_turn(speakers, &document->blocks[i], &key);
	buf_free(&key);
}

bool
page_speakers_talk(const struct page_speakers *speakers)
{
	return speakers->names.count > 1;
}

void
page_speakers_write(struct buf *out, const struct page_speakers *speakers,
    const struct anchor_table *anchors)
{
	buf_string(out, "<ol class=\"who\">");
	for (size_t i = 0; i < speakers->names.count; i++) {
		const struct page_speaker *speaker = &speakers->list[i];

		buf_string(out, "\n<li><a href=\"#");
		anchor_write(anchors, speaker->first, out);
		buf_string(out, "\">");
		lost_glyph_text(out, turn_name(speaker->first->text));
		buf_printf(out, " <span>%zu</span></a></li>", speaker->turns);
	}
	buf_string(out, "</ol>");
}

void
page_speakers_free(struct page_speakers *speakers)
{
	set_free(&speakers->names);
	free(speakers->list);
	*speakers = (struct page_speakers){0};
}
