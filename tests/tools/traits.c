/*
 * traits [file ...]: what is known of the lines of normalized texts that may be
 * headings without a number, a row a line: its number, and the traits by name.
 */
#include "structure/plain/traits.h"

#include "base/filter.h"
#include "stream/frame.h"
#include "structure/find.h"

static void
write_row(const struct candidate *c, size_t number, struct buf *out)
{
	buf_printf(out, "%zu", number);
	for (int f = 0; f < TRAIT_COUNT; f++)
		if (traits_has(c, (enum trait)f))
			buf_printf(out, "\t%s", traits_name((enum trait)f));
	buf_byte(out, '\n');
}

static void
write_rows(const struct outline *outline, struct buf *out)
{
	const struct candidates *all = &outline->plain;
	size_t number = 0, k = 0;

	for (size_t i = 0; i < outline->line_count && k < all->count; i++) {
		number = outline_number(outline, i, number);
		if (all->list[k].line == i)
			write_row(&all->list[k++], number, out);
	}
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct outline *outline = state;
	struct frame_reader reader;
	struct buf rows = {0};
	struct text text;

	frame_reader_open(&reader, src);
	while (!out->failed && frame_next(&reader, &text)) {
		outline_find(outline, text.body, NULL);
		rows.len = 0;
		write_rows(outline, &rows);
		output_add(out, buf_view(&rows));
	}
	buf_free(&rows);
}

int
main(int argc, char **argv)
{
	struct outline outline = {.telling = true};
	const struct filter filter = {
	    .name = "traits",
	    .operands = "[file ...]",
	    .purpose = "what is known of lines that may be headings",
	    .state = &outline,
	    .input = input,
	};
	int status = filter_main(argc, argv, &filter);

	outline_free(&outline);
	return status;
}
