/* jg-tei: blocks to TEI P5. */
#include <string.h>

#include "converter.h"
#include "encode.h"
#include "filter.h"
#include "message.h"

static bool
convert(void *state, const struct document *document, struct buf *out)
{
	return encoder_write(state, document, out);
}

/* The one option is --redaction. */
static bool
option(void *state, int id, const char *value)
{
	static const char *const names[] = {
	    [REDACTION_GAP] = "gap", [REDACTION_ELLIPSIS] = "ellipsis"};
	struct converter *converter = state;
	struct encoder *encoder = converter->state;

	(void)id;
	for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(value, names[i]) == 0) {
			encoder->phrase.redaction = (enum redaction)i;
			return true;
		}
	complain("--redaction is gap or ellipsis, not %s", value);
	return false;
}

static void
end(void *state, struct output *out)
{
	struct converter *converter = state;

	encoder_free(converter->state);
	converter_end(converter, out);
	xmlCleanupParser();
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {'r', "redaction", "HOW",
		"encode masks as gap (the default) or as ellipsis", false},
	    {0, NULL, NULL, NULL, false},
	};
	struct encoder encoder = {.phrase = {.redaction = REDACTION_GAP}};
	struct converter converter = {.convert = convert, .state = &encoder};
	const struct filter filter = {
	    .name = "jg-tei",
	    .operands = "[file ...]",
	    .purpose = "turn a block stream into TEI P5",
	    .options = options,
	    .state = &converter,
	    .option = option,
	    .input = converter_input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
