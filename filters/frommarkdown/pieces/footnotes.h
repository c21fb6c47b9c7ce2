/*
 * The footnotes of a Markdown document: [^3] and [^3]: … become what is printed,
 * 〔3〕 and 〔3〕….
 *
 * That is [3], unless a comment behind the note says otherwise, as jg-markdown
 * writes it: <!--〔3〕-->, or <!--① 1.--> where mark and note differ, with the
 * blanks that stand behind the latter.
 */
#ifndef FOOTNOTES_H
#define FOOTNOTES_H

#include <stdbool.h>

#include "pieces/piece.h"

/* One definition. */
struct footnote {
	size_t piece, line; /* a piece may hold several, a line each */
	size_t name, name_len; /* in text */
	size_t told, told_len; /* the comment in text, or nothing */
	size_t mark, mark_len; /* in printed: what the text has */
	size_t label, label_len; /* in printed: what the note has */
	size_t blanks; /* bytes, behind the label in printed */
};

/* Zero-initialise; footnotes_clear() before each document. */
struct footnotes {
	struct footnote *note; /* in the order of the text */
	size_t count, cap;
	struct buf text, printed;
};

void footnotes_clear(struct footnotes *notes);
void footnotes_free(struct footnotes *notes);

/* What is added to a piece before a comment in a note, and behind it. */
#define FOOTNOTE_TOLD '\1'

/* Take the open piece, which note_is(): its comments go. */
void footnotes_take(struct footnotes *notes, struct pieces *pieces);

/* Write marks for all names, when the document has been read. */
void footnotes_resolve(struct footnotes *notes, struct pieces *pieces);

/* The bytes of the label of the note in that line of a piece; 0: none is. */
size_t footnotes_label(
    const struct footnotes *notes, size_t piece, size_t line);

/* The name in [^name] that begins the text; nothing: there is none. */
struct span footnote_name(struct span text);

/* A note and its name; all of them by their names. */
struct footnote_named {
	struct span name;
	const struct footnote *note;
};

/* The first note of that name, or NULL. */
const struct footnote *footnote_find(
    const struct footnote_named *sorted, size_t count, struct span name);

/* Choose how each is printed. */
void footnotes_choose(
    struct footnotes *notes, const struct footnote_named *sorted);

#endif
