/* The footnotes of a Markdown document, and the text that points to them. */
#include "pieces/footnotes.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "pieces/note.h"

enum { NAME_MOST = 64 };

void
footnotes_clear(struct footnotes *notes)
{
	notes->count = notes->text.len = notes->printed.len = 0;
}

void
footnotes_free(struct footnotes *notes)
{
	free(notes->note);
	buf_free(&notes->text);
	buf_free(&notes->printed);
	*notes = (struct footnotes){0};
}

static bool
ends_name(char c)
{
	return c == ']' || c == ' ' || c == '\n';
}

struct span
footnote_name(struct span text)
{
	size_t end = 2;

	if (!span_starts(text, SPAN("[^")))
		return (struct span){NULL, 0};
	while (end < text.len && end < NAME_MOST && !ends_name(text.ptr[end]))
		end++;
	if (end == 2 || end == text.len || text.ptr[end] != ']')
		return (struct span){NULL, 0};
	return (struct span){text.ptr + 2, end - 2};
}

/* The comment in a line of a note, which is what stands in front. */
static struct span
cut_told(struct span *line)
{
	struct span rest = *line, front, told;

	front = span_cut(&rest, FOOTNOTE_TOLD);
	if (rest.ptr == NULL)
		return (struct span){NULL, 0};
	told = span_cut(&rest, FOOTNOTE_TOLD);
	*line = front;
	return told;
}

static void
add(struct footnotes *notes, size_t piece, size_t line, struct span name,
    struct span told)
{
	struct footnote *note;

	notes->note = xgrow(
	    notes->note, &notes->cap, notes->count + 1, sizeof(*notes->note));
	note = &notes->note[notes->count++];
	*note = (struct footnote){.piece = piece,
	    .line = line,
	    .name = notes->text.len,
	    .name_len = name.len,
	    .told = notes->text.len + name.len,
	    .told_len = told.len};
	buf_span(&notes->text, name);
	buf_span(&notes->text, told);
}

void
footnotes_take(struct footnotes *notes, struct pieces *pieces)
{
	struct span text = pieces_open_text(pieces), rest;
	size_t piece = pieces->count - 1, number = 0;
	struct buf kept = {0};

	buf_span(&kept, text);
	pieces->text.len -= text.len;
	rest = buf_view(&kept);
	while (rest.ptr != NULL) {
		struct span line = span_cut(&rest, '\n');
		struct span told = cut_told(&line);
		struct span name = footnote_name(line);

		line = blank_trim(line);
		if (line.len == 0)
			continue;
		if (note_is(line) && name.len > 0)
			add(notes, piece, number, name, told);
		if (number++ > 0)
			buf_byte(&pieces->text, '\n');
		buf_span(&pieces->text, line);
	}
	pieces->piece[piece].note = true;
	buf_free(&kept);
}

static int
compare(const void *one, const void *other)
{
	const struct footnote_named *a = one, *b = other;
	size_t least = a->name.len < b->name.len ? a->name.len : b->name.len;
	int order = memcmp(a->name.ptr, b->name.ptr, least);

	if (order == 0)
		order =
		    (a->name.len > b->name.len) - (a->name.len < b->name.len);
	return order != 0 ? order : (a->note > b->note) - (a->note < b->note);
}

const struct footnote *
footnote_find(
    const struct footnote_named *sorted, size_t count, struct span name)
{
	struct footnote_named key = {name, NULL};
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare(&sorted[middle], &key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < count && span_equal(sorted[low].name, name)
	    ? sorted[low].note
	    : NULL;
}

static struct footnote_named *
sort(const struct footnotes *notes)
{
	struct footnote_named *sorted = xcalloc(notes->count, sizeof(*sorted));

	for (size_t i = 0; i < notes->count; i++) {
		const struct footnote *note = &notes->note[i];

		sorted[i].name = (struct span){
		    notes->text.data + note->name, note->name_len};
		sorted[i].note = note;
	}
	qsort(sorted, notes->count, sizeof(*sorted), compare);
	return sorted;
}

/* What the pieces are written with. */
struct rewriting {
	const struct footnotes *notes;
	const struct footnote_named *sorted;
	size_t next; /* the note that comes next */
	struct buf out;
};

/* A text, in which names become marks. */
static void
write_marks(struct rewriting *w, struct span text)
{
	while (text.len > 0) {
		const char *hit = memmem(text.ptr, text.len, "[^", 2);
		size_t step = hit == NULL ? text.len : (size_t)(hit - text.ptr);
		struct span name = footnote_name(span_from(text, step));
		const struct footnote *note = name.len == 0
		    ? NULL
		    : footnote_find(w->sorted, w->notes->count, name);

		if (note == NULL) {
			step += hit != NULL;
			buf_add(&w->out, text.ptr, step);
		} else {
			buf_add(&w->out, text.ptr, step);
			buf_add(&w->out, w->notes->printed.data + note->mark,
			    note->mark_len);
			step += name.len + sizeof("[^]") - 1;
		}
		text = span_from(text, step);
	}
}

/* A note: its label, and the blanks behind it, for name and colon. */
static void
write_note(struct rewriting *w, const struct footnote *note, struct span line)
{
	const char *label = w->notes->printed.data + note->label;
	size_t name = footnote_name(line).len + sizeof("[^]:") - 1;

	buf_add(&w->out, label, note->label_len + note->blanks);
	write_marks(w, blank_trim(span_from(line, name)));
}

static void
write_notes(struct rewriting *w, size_t piece, struct span text)
{
	for (size_t number = 0; text.ptr != NULL; number++) {
		struct span line = span_cut(&text, '\n');
		const struct footnote *note =
		    w->next < w->notes->count ? &w->notes->note[w->next] : NULL;

		if (number > 0)
			buf_byte(&w->out, '\n');
		if (note != NULL && note->piece == piece &&
		    note->line == number) {
			write_note(w, note, line);
			w->next++;
		} else {
			write_marks(w, line);
		}
	}
}

static void
write_piece(struct rewriting *w, struct pieces *pieces, size_t i)
{
	struct piece *piece = &pieces->piece[i];
	struct span text = piece_text(pieces, piece);
	size_t start = w->out.len, strong = piece->strong;

	if (piece->note) {
		write_notes(w, i, text);
	} else {
		write_marks(w, (struct span){text.ptr, strong});
		piece->strong = w->out.len - start;
		write_marks(w, span_from(text, strong));
	}
	piece->start = start;
	piece->len = w->out.len - start;
}

void
footnotes_resolve(struct footnotes *notes, struct pieces *pieces)
{
	struct footnote_named *sorted;
	struct rewriting w = {.notes = notes};
	struct buf old = pieces->text;

	if (notes->count == 0)
		return;
	sorted = sort(notes);
	footnotes_choose(notes, sorted);
	w.sorted = sorted;
	for (size_t i = 0; i < pieces->count; i++)
		write_piece(&w, pieces, i);
	pieces->text = w.out;
	buf_free(&old);
	free(sorted);
}

size_t
footnotes_label(const struct footnotes *notes, size_t piece, size_t line)
{
	size_t low = 0, high = notes->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct footnote *note = &notes->note[middle];

		if (note->piece == piece && note->line == line)
			return note->label_len;
		if (note->piece < piece ||
		    (note->piece == piece && note->line < line))
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}
