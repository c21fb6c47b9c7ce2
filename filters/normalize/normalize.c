/* jg-normalize: any Chinese text file in, clean text out. */
#include <string.h>

#include "base/filter.h"
#include "base/message.h"
#include "stream.h"
#include "stream/metadata.h"

enum option_id {
	OPTION_FROM = 'f',
	OPTION_RULES = 'r',
	OPTION_FRAME = 256,
	OPTION_BASE,
	OPTION_FILES,
	OPTION_FRAMES,
	OPTION_DIGEST,
	OPTION_REPLACE,
	OPTION_REPORT,
	OPTION_UNWRAP,
	OPTION_SPACING,
	OPTION_FORMAT,
	OPTION_METADATA,
};

static const struct filter_option options[] = {
    {OPTION_FROM, "from", "NAME", N_("the encoding, as iconv knows it"), false},
    {OPTION_RULES, "rules", "LIST", N_("none, safe, default; -NAME, +NAME"),
	false},
    {OPTION_FORMAT, "format", "NAME",
	N_("text or markdown, whatever the suffix says"), false},
    {OPTION_FRAME, "frame", NULL, N_("write a frame for one document, too"),
	false},
    {OPTION_BASE, "base", "DIR", N_("cut this folder off the names"), false},
    {OPTION_FILES, "files0-from", "FILE", N_("read paths, each ended by NUL"),
	false},
    {OPTION_FRAMES, "frames-in", "DIR",
	N_("files below DIR are frames, whose names hold"), false},
    {OPTION_DIGEST, "digest", NULL, N_("put the source's SHA-256 in the frame"),
	false},
    {OPTION_METADATA, "metadata", "FILE",
	N_("a table that may say the encoding of single documents"), false},
    {OPTION_REPLACE, "replace", NULL,
	N_("put U+FFFD for bytes that do not decode"), false},
    {OPTION_REPORT, "report", "FILE",
	N_("write every edit, to FILE or for the text"), true},
    {OPTION_UNWRAP, "unwrap", "WHEN",
	N_("join hard-wrapped lines: yes, no, auto"), true},
    {OPTION_SPACING, "spacing", NULL, N_("put a space between Han and Latin"),
	false},
    {0},
};

/* The last one counts. */
static bool
set_unwrap(struct stream *stream, const char *when)
{
	const rules unwrap = rule_bit(RULE_UNWRAP);
	const rules wrapped = rule_bit(RULE_WRAPPED);
	const rules both = unwrap | wrapped;
	rules wanted;

	if (when == NULL || strcmp(when, "yes") == 0)
		wanted = unwrap;
	else if (strcmp(when, "auto") == 0)
		wanted = wrapped;
	else if (strcmp(when, "no") == 0)
		wanted = 0;
	else {
		complain("unwrap is yes, no or auto, not %s", when);
		return false;
	}
	stream->also = (stream->also & ~both) | wanted;
	stream->never = both;
	return true;
}

static bool
option(void *state, int id, const char *value)
{
	struct stream *stream = state;

	switch ((enum option_id)id) {
	case OPTION_FROM:
		if (encoding_named(value, &stream->given))
			return true;
		complain("no encoding %s", value);
		return false;
	case OPTION_RULES:
		return rules_parse(value, &stream->rules);
	case OPTION_FORMAT:
		if (format_named(value, &stream->format))
			return true;
		complain("no format %s", value);
		return false;
	case OPTION_FRAME:
		stream->named.framed = true;
		return true;
	case OPTION_BASE:
		stream->named.base = value;
		return true;
	case OPTION_FILES:
		stream->named.listed.list = value;
		return true;
	case OPTION_FRAMES:
		stream->frames = value;
		return true;
	case OPTION_DIGEST:
		stream->named.digest = true;
		return true;
	case OPTION_METADATA:
		metadata_read(&stream->metadata, value);
		return true;
	case OPTION_REPLACE:
		stream->decode.replace = true;
		return true;
	case OPTION_REPORT:
		stream->reported = stream->decode.end = true;
		stream->report_path = value;
		return true;
	case OPTION_UNWRAP:
		return set_unwrap(stream, value);
	case OPTION_SPACING:
		stream->also |= rule_bit(RULE_SPACING);
		return true;
	}
	return false;
}

int
main(int argc, char **argv)
{
	struct stream stream = {.rules = rules_default()};
	struct filter filter = {
	    .name = "jg-normalize",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn any Chinese text file into clean text"),
	    .options = options,
	    .single = true,
	    .state = &stream,
	    .option = option,
	    .begin = stream_begin,
	    .input = stream_input,
	    .end = stream_end,
	};

	stream.named.listed.filter = &filter;
	return filter_main(argc, argv, &filter);
}
