/* How footnotes are printed: by their names, or as a comment tells. */
#include "base/ascii.h"
#include "base/blank.h"
#include "chinese/note_mark.h"
#include "pieces/footnotes.h"

static struct span
part(const struct footnotes *notes, size_t at, size_t len)
{
	return (struct span){notes->text.data + at, len};
}

/* 3 of 3-2, where there is a note 3: its number begins again. */
static struct span
first_of(const struct footnotes *notes, const struct footnote_named *sorted,
    struct span name)
{
	struct span first = name;

	while (first.len > 0 && ascii_is_digit(first.ptr[first.len - 1]))
		first.len--;
	if (first.len < 2 || first.len == name.len ||
	    first.ptr[--first.len] != '-' ||
	    footnote_find(sorted, notes->count, first) == NULL)
		return name;
	return first;
}

/* [name], but for the names of stars. */
static void
print_name(struct buf *out, struct span name)
{
	static const struct {
		struct span name, stars;
	} stars[] = {{{"star", 4}, {"*", 1}}, {{"star2", 5}, {"**", 2}},
	    {{"star3", 5}, {"***", 3}}};

	for (size_t i = 0; i < sizeof(stars) / sizeof(stars[0]); i++)
		if (span_equal(name, stars[i].name)) {
			buf_span(out, stars[i].stars);
			return;
		}
	buf_byte(out, '[');
	buf_span(out, name);
	buf_byte(out, ']');
}

/* What the comment tells; false: it tells nothing. */
static bool
take_told(struct footnotes *notes, struct footnote *note)
{
	struct span told = part(notes, note->told, note->told_len), label;
	struct note_mark mark;

	(void)blank_cut_front(&told);
	if (told.len == 0 || !note_mark_read(told, 0, &mark))
		return false;
	note->mark_len = note->label_len = mark.len;
	buf_add(&notes->printed, told.ptr, mark.len);
	told = span_from(told, mark.len);
	label = blank_trim(told);
	if (label.len > 0) {
		note->label = notes->printed.len;
		note->label_len = label.len;
		buf_span(&notes->printed, label);
		told =
		    span_from(told, (size_t)(label.ptr - told.ptr) + label.len);
	}
	note->blanks = told.len;
	buf_span(&notes->printed, told);
	return true;
}

static void
choose(struct footnotes *notes, const struct footnote_named *sorted,
    struct footnote *note)
{
	note->mark = note->label = notes->printed.len;
	if (take_told(notes, note))
		return;
	print_name(&notes->printed,
	    first_of(notes, sorted, part(notes, note->name, note->name_len)));
	note->mark_len = note->label_len = notes->printed.len - note->mark;
	note->blanks = 1;
	buf_byte(&notes->printed, ' ');
}

void
footnotes_choose(struct footnotes *notes, const struct footnote_named *sorted)
{
	for (size_t i = 0; i < notes->count; i++)
		choose(notes, sorted, &notes->note[i]);
}
