/*
 * given [file ...]: that giving to the structure engine what it found itself
 * changes nothing.  Each document of a framed text is taken four times: with
 * its titles and headings given, and their levels; without the levels; with
 * nothing else to be a heading; and with every line given.  What comes out
 * otherwise is told, and the status is 1.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/filter.h"
#include "base/message.h"
#include "stream/frame.h"
#include "structure/blocks.h"
#include "structure/find.h"
#include "structure/model/model.h"

enum way { WITH_LEVELS, WITHOUT_LEVELS, ALL_HEADINGS, ALL_LINES, WAYS };

struct state {
	struct outline found, again;
	struct buf want, got;
	struct given *list;
	size_t cap;
};

static bool
is_structure(enum kind kind)
{
	return kind == KIND_TITLE || kind_is_heading(kind);
}

static struct givens
give(struct state *state, enum way way)
{
	const struct outline *found = &state->found;
	struct givens givens = {.headings = way >= ALL_HEADINGS};
	size_t number = 0;

	state->list = xgrow(state->list, &state->cap, found->line_count + 1,
	    sizeof(*state->list));
	for (size_t i = 0; i < found->line_count; i++) {
		const struct line *line = &found->lines[i];
		enum kind kind = (enum kind)line->kind;

		number = outline_number(found, i, number);
		if (way != ALL_LINES && !is_structure(kind))
			continue;
		state->list[givens.count++] = (struct given){
		    .line = number,
		    .kind = kind,
		    .level = way == WITHOUT_LEVELS ? LEVEL_FOUND : line->level,
		    .split =
			kind == KIND_FOOTNOTE && outline_head(found, i) == 0
			? GIVEN_GOES_ON
			: 0,
		};
	}
	givens.list = state->list;
	return givens;
}

static void
write(const struct outline *outline, struct buf *out)
{
	out->len = 0;
	blocks_append(outline, out);
}

/* The first record that differs. */
static void
tell(const struct state *state, const char *name, enum way way)
{
	struct span want = buf_view(&state->want), got = buf_view(&state->got);

	for (;;) {
		struct span a = span_cut(&want, '\n');
		struct span b = span_cut(&got, '\n');

		if (span_equal(a, b) && want.ptr != NULL && got.ptr != NULL)
			continue;
		fail(name, 0, "way %d: not %.*s but %.*s", (int)way, (int)a.len,
		    a.ptr, (int)b.len, b.ptr);
		return;
	}
}

static void
input(void *data, struct source *src, struct output *out)
{
	struct state *state = data;
	struct frame_reader reader;
	struct text text;

	(void)out;
	frame_reader_open(&reader, src);
	while (frame_next(&reader, &text)) {
		struct buf name = {0};

		buf_span(&name, text.name);
		outline_find(&state->found, text.body, NULL);
		write(&state->found, &state->want);
		for (enum way way = WITH_LEVELS; way < WAYS; way++) {
			struct givens givens = give(state, way);

			outline_find(&state->again, text.body, &givens);
			write(&state->again, &state->got);
			if (!span_equal(
				buf_view(&state->want), buf_view(&state->got)))
				tell(state, buf_cstring(&name), way);
		}
		buf_free(&name);
	}
}

static void
end(void *data, struct output *out)
{
	struct state *state = data;

	(void)out;
	outline_free(&state->found);
	outline_free(&state->again);
	buf_free(&state->want);
	buf_free(&state->got);
	free(state->list);
}

int
main(int argc, char **argv)
{
	struct state state = {0};
	const struct filter filter = {
	    .name = "given",
	    .operands = "[file ...]",
	    .purpose = "give the structure engine what it found",
	    .state = &state,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
