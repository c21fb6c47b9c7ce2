/* Notes, and the marks that lead to them, as elements. */
#ifndef HTML_NOTE_H
#define HTML_NOTE_H

#include <stdbool.h>

#include "chinese/note_table.h"
#include "web/language.h"

/* Where a text is to stand. */
struct html_form {
	bool book; /* in a book: its readers open a note where it is called */
	bool titles; /* is a title, or stands with it */
	bool linked; /* of a site: paragraphs and headings link themselves */
	bool upright; /* lines run down, and short numbers stand upright */
	enum language around; /* that of the words which are not the text's */
};

/* Append the tag of a mark; the note leads back to the first of its marks. */
void html_note_mark(
    struct buf *out, struct html_form form, struct note_table *table, int note);

/* The same of a note's label; false: it leads to no mark, nothing is appended. */
bool html_note_label(struct buf *out, const struct note_table *table, int note);

/* Append the tag of a note, and the one that ends it. */
void html_note_open(struct buf *out, struct html_form form,
    const struct note_table *table, int note, const char *class);
void html_note_close(struct buf *out, struct html_form form,
    const struct note_table *table, int note);

#endif
