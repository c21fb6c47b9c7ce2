/* jg-tei: blocks to TEI P5. */
#include <string.h>

#include "base/filter.h"
#include "base/message.h"
#include "encode.h"
#include "stream/converter.h"
#include "tei_corpus.h"

enum { CORPUS = 256, PROFILE };

struct tei {
	struct encoder encoder;
	struct corpus corpus;
	struct converter converter;
};

static bool
convert(void *state, const struct document *document, struct buf *out)
{
	struct tei *tei = state;

	return tei->corpus.form == CORPUS_NONE
	    ? encoder_write(&tei->encoder, document, out)
	    : corpus_add(&tei->corpus, document);
}

static bool
finish(void *state, struct buf *out)
{
	struct tei *tei = state;

	return corpus_finish(&tei->corpus, out);
}

static bool
take_redaction(struct tei *tei, const char *value)
{
	static const char *const names[] = {
	    [REDACTION_GAP] = "gap", [REDACTION_ELLIPSIS] = "ellipsis"};

	for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(value, names[i]) == 0) {
			tei->encoder.phrase.redaction = (enum redaction)i;
			return true;
		}
	complain("--redaction is gap or ellipsis, not %s", value);
	return false;
}

static bool
take_corpus(struct tei *tei, const char *value)
{
	bool xinclude = value != NULL && strcmp(value, "xinclude") == 0;

	if (value != NULL && !xinclude) {
		complain("--corpus is whole, or =xinclude, not %s", value);
		return false;
	}
	tei->corpus.form = xinclude ? CORPUS_XINCLUDE : CORPUS_WHOLE;
	tei->encoder.nested = true;
	tei->converter.finish = finish;
	tei->converter.whole = xinclude ? SPAN(CORPUS_FILE) : SPAN("");
	return true;
}

static bool
take_profile(struct tei *tei, const char *value)
{
	tei->encoder.debate = strcmp(value, "parlamint") == 0;
	if (!tei->encoder.debate && strcmp(value, "jianggao") != 0) {
		complain("--profile is jianggao or parlamint, not %s", value);
		return false;
	}
	return true;
}

static bool
option(void *state, int id, const char *value)
{
	struct tei *tei = state;

	switch (id) {
	case CORPUS:
		return take_corpus(tei, value);
	case PROFILE:
		return take_profile(tei, value);
	default:
		return take_redaction(tei, value);
	}
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct tei *tei = state;

	converter_input(&tei->converter, src, out);
}

static void
end(void *state, struct output *out)
{
	struct tei *tei = state;

	corpus_release(&tei->corpus, out);
	converter_end(&tei->converter, out);
	corpus_free(&tei->corpus);
	encoder_free(&tei->encoder);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {CORPUS, "corpus", "xinclude",
		N_("make one corpus, or one that takes in files"), true},
	    {PROFILE, "profile", "NAME",
		N_("write transcripts as parlamint has them; else jianggao"),
		false},
	    {'r', "redaction", "HOW",
		N_("encode masks as ellipsis (the default) or as gap"), false},
	    {0, NULL, NULL, NULL, false},
	};
	struct tei tei = {
	    .encoder = {.phrase = {.redaction = REDACTION_ELLIPSIS}}};
	const struct filter filter = {
	    .name = "jg-tei",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn a block stream into TEI P5"),
	    .options = options,
	    .state = &tei,
	    .option = option,
	    .input = input,
	    .end = end,
	};

	tei.corpus.encoder = &tei.encoder;
	tei.converter.convert = convert;
	tei.converter.state = &tei;
	return filter_main(argc, argv, &filter);
}
