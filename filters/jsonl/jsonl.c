/* jg-jsonl: blocks to lines of JSON. */
#include <string.h>

#include "base/filter.h"
#include "base/message.h"
#include "base/name.h"
#include "stream/converter.h"
#include "units.h"

enum { UNIT = 'u', FRAME = 256, NO_FACTS };

struct jsonl {
	struct converter converter; /* first: what converter_input() is given */
	struct lines lines;
};

static bool
take_unit(struct jsonl *jsonl, const char *value)
{
	static const char *const names[] = {
	    [UNIT_DOCUMENT] = "document",
	    [UNIT_SECTION] = "section",
	    [UNIT_PARAGRAPH] = "paragraph",
	};

	for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(value, names[i]) == 0) {
			jsonl->lines.unit = (enum unit)i;
			return true;
		}
	complain("--unit is document, section or paragraph, not %s", value);
	return false;
}

static bool
take_frame(struct jsonl *jsonl, const char *value)
{
	const char *fault = name_fault(span_of(value));

	jsonl->converter.whole = span_of(value);
	if (fault != NULL)
		complain("--frame: %s: %s", value, translate(fault));
	return fault == NULL;
}

static bool
option(void *state, int id, const char *value)
{
	struct jsonl *jsonl = state;

	switch (id) {
	case UNIT:
		return take_unit(jsonl, value);
	case FRAME:
		return take_frame(jsonl, value);
	default:
		jsonl->lines.bare = true;
		return true;
	}
}

static bool
convert(void *state, const struct document *document, struct buf *out)
{
	struct jsonl *jsonl = state;

	return lines_write(&jsonl->lines, document, out);
}

static void
end(void *state, struct output *out)
{
	struct jsonl *jsonl = state;

	converter_end(&jsonl->converter, out);
	lines_free(&jsonl->lines);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {UNIT, "unit", "UNIT",
		N_("a line for each document (the default), section or paragraph"),
		false},
	    {NO_FACTS, "no-facts", NULL,
		N_("leave out what is known of documents"), false},
	    {FRAME, "frame", "NAME", N_("one frame of that name around all"),
		false},
	    {0},
	};
	struct jsonl jsonl = {
	    .converter = {.convert = convert, .finish = converter_no_end}};
	const struct filter filter = {
	    .name = "jg-jsonl",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn a block stream into lines of JSON"),
	    .options = options,
	    .state = &jsonl,
	    .option = option,
	    .input = converter_input,
	    .end = end,
	};

	jsonl.converter.state = &jsonl;
	return filter_main(argc, argv, &filter);
}
