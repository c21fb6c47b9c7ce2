/* Who speaks in a transcript, as a list of links to where each begins. */
#ifndef PAGE_SPEAKERS_H
#define PAGE_SPEAKERS_H

#include "base/set.h"
#include "stream/block.h"
#include "web/anchor.h"

struct page_speaker {
	const struct block *first; /* of his turns */
	size_t turns;
};

/* Zero-initialise; page_speakers_free() when done. */
struct page_speakers {
	struct set names; /* less blanks */
	struct page_speaker *list; /* by the number of the name */
	size_t cap;
};

/* Find those of a document; what was found before is forgotten. */
void page_speakers_find(
    struct page_speakers *speakers, const struct document *document);

/* They are two or more: it is a transcript, and not a speech with a label. */
bool page_speakers_talk(const struct page_speakers *speakers);

/* Append the list, in the order in which they begin. */
void page_speakers_write(struct buf *out, const struct page_speakers *speakers,
    const struct anchor_table *anchors);

void page_speakers_free(struct page_speakers *speakers);

#endif
