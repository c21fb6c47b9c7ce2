/* Notes, and the marks that lead to them, as elements. */
#include "web/html_note.h"

/* An anchor of a note, or of the mark that points to it first. */
static void
write_anchor(struct buf *out, const char *before,
    const struct note_table *table, int note)
{
	buf_string(out, before);
	note_table_name(table, note, out);
	buf_byte(out, '"');
}

void
html_note_mark(
    struct buf *out, struct html_form form, struct note_table *table, int note)
{
	write_anchor(out, "<a href=\"#note-", table, note);
	if (table->note[note].written++ == 0)
		write_anchor(out, " id=\"ref-", table, note);
	if (form.book)
		buf_string(out, " epub:type=\"noteref\"");
	buf_string(out, " role=\"doc-noteref\">");
}

bool
html_note_label(struct buf *out, const struct note_table *table, int note)
{
	if (note == NOTE_NOBODY || table->note[note].marks == 0)
		return false;
	write_anchor(out, "<a href=\"#ref-", table, note);
	buf_string(out, " role=\"doc-backlink\">");
	return true;
}

/*
 * What opens as a popup some readers leave out of the page: one that nothing leads
 * to would be lost.
 */
static bool
is_popup(struct html_form form, const struct note_table *table, int note)
{
	return form.book && note != NOTE_NOBODY && table->note[note].marks > 0;
}

void
html_note_open(struct buf *out, struct html_form form,
    const struct note_table *table, int note, const char *class)
{
	bool popup = is_popup(form, table, note);

	buf_string(out, popup ? "<aside epub:type=\"footnote\"" : "<div");
	buf_printf(out, " class=\"%s\" role=\"doc-footnote\"", class);
	if (note != NOTE_NOBODY)
		write_anchor(out, " id=\"note-", table, note);
	buf_string(out, ">\n");
}

void
html_note_close(struct buf *out, struct html_form form,
    const struct note_table *table, int note)
{
	buf_string(
	    out, is_popup(form, table, note) ? "</aside>\n" : "</div>\n");
}
