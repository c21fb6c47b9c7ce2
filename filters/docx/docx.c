/* jg-docx: blocks to the members of a package of Word. */
#include <libxml/parser.h>
#include <string.h>

#include "base/filter.h"
#include "base/message.h"
#include "body/typeset.h"
#include "fixed_parts.h"
#include "red/red_write.h"
#include "stream/converter.h"
#include "template/template.h"

struct docx {
	struct converter converter; /* first: what converter_input() is given */
	struct look look;
	struct paper paper;
	struct facts facts;
	struct buf name, styles;
};

static bool
convert(void *state, const struct document *document, struct buf *out)
{
	struct docx *docx = state;
	struct parts parts = {.look = &docx->look, .styles = &docx->styles};

	facts_gather(&docx->facts, document);
	document =
	    red_paper_plan(&docx->paper.red.paper, document, &docx->facts);
	if (!paper_begin(&docx->paper, document))
		return false;
	docx->name.len = 0;
	buf_span(&docx->name, document->name);
	if (document->name.len > 0)
		buf_string(&docx->name, ".docx");
	if (docx->look.base == BASE_OFFICIAL)
		parts.section = red_last_section(&docx->paper.red, document);
	parts.members.name = buf_view(&docx->name);
	parts.facts = &docx->facts;
	parts.notes = docx->paper.writer.notes;
	parts_begin(&parts, out);
	paper_write(&docx->paper, document, out);
	if (parts.notes != NULL) {
		parts_notes(&parts, out);
		paper_notes(&docx->paper, document, out);
	}
	parts_end(&parts, out);
	return true;
}

static bool
option(void *state, int id, const char *value)
{
	static const char *const names[BASE_COUNT] = {
	    [BASE_OFFICIAL] = "official",
	    [BASE_SPEECH] = "speech",
	    [BASE_PLAIN] = "plain",
	};
	struct docx *docx = state;

	if (id == 'r') {
		docx->paper.red.paper.wanted = true;
		return true;
	}
	if (id == 't')
		return template_read(&docx->look.own, value);
	if (id == 'l')
		return look_give(&docx->look, value);
	for (unsigned i = 0; i < BASE_COUNT; i++)
		if (strcmp(value, names[i]) == 0) {
			docx->look.base = (enum base)i;
			return true;
		}
	complain("--style is official, speech or plain, not %s", value);
	return false;
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct docx *docx = state;

	(void)out;
	(void)operands;
	look_begin(&docx->look);
	docx->paper.writer.look = docx->paper.red.look = &docx->look;
	return true;
}

static void
end(void *state, struct output *out)
{
	struct docx *docx = state;

	converter_end(&docx->converter, out);
	paper_free(&docx->paper);
	facts_free(&docx->facts);
	buf_free(&docx->name);
	buf_free(&docx->styles);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {'l', "look", "KEY=VALUE",
		N_("set a font, a size or the space between lines"), false},
	    {'r', "red-head", NULL,
		N_("print what is known of the head and foot of a paper"),
		false},
	    {'s', "style", "STYLE",
		N_("set as official paper, speech or plain"), false},
	    {'t', "template", "FILE",
		N_("take styles and page of a file of Word"), false},
	    {0, NULL, NULL, NULL, false},
	};
	struct docx docx = {.converter = {.convert = convert, .framed = true}};
	const struct filter filter = {
	    .name = "jg-docx",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn a block stream into the members of Word files"),
	    .options = options,
	    .state = &docx,
	    .option = option,
	    .begin = begin,
	    .input = converter_input,
	    .end = end,
	};
	int status;

	docx.converter.state = &docx;
	status = filter_main(argc, argv, &filter);
	look_free(&docx.look);
	xmlCleanupParser();
	return status;
}
