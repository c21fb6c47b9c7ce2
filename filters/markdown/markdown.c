/* jg-markdown: blocks to CommonMark. */
#include "base/filter.h"
#include "base/message.h"
#include "render.h"
#include "stream/converter.h"

enum { RUN_IN = 256, FRONT_MATTER, NO_TITLE, IDS, FOOTER, TABLES };

struct markdown {
	struct converter converter; /* first: what converter_input() is given */
	struct markdown_style style;
};

static const struct filter_option options[] = {
    {RUN_IN, "run-in", "FORM",
	N_("set run-in headings as heading (the default) or bold"), false},
    {FRONT_MATTER, "front-matter", "FORM",
	N_("begin with title, date and so on in yaml or toml"), false},
    {NO_TITLE, "no-title", NULL,
	N_("leave out the title that the front matter has"), false},
    {IDS, "ids", NULL, N_("give headings {#s2-3} for dialects that take it"),
	false},
    {TABLES, "tables", "FORM",
	N_("set rows of tables as lines (the default) or gfm"), false},
    {FOOTER, "footer", NULL, N_("end with the name and digest of the source"),
	false},
    {0},
};

/* Index of value in the words, or -1 after complain(). */
static int
choice(const char *option, const char *value, const char *const words[2])
{
	for (int i = 0; i < 2; i++)
		if (strcmp(value, words[i]) == 0)
			return i;
	complain("--%s is %s or %s, not %s", option, words[0], words[1], value);
	return -1;
}

static bool
option(void *state, int id, const char *value)
{
	static const char *const forms[] = {"heading", "bold"};
	static const char *const fronts[] = {"yaml", "toml"};
	static const char *const tables[] = {"lines", "gfm"};
	struct markdown_style *style = &((struct markdown *)state)->style;
	int chosen = 0;

	switch (id) {
	case RUN_IN:
		chosen = choice("run-in", value, forms);
		style->run_in_bold = chosen == 1;
		break;
	case FRONT_MATTER:
		chosen = choice("front-matter", value, fronts);
		style->front = chosen == 1 ? FRONT_TOML : FRONT_YAML;
		break;
	case NO_TITLE:
		style->no_title = true;
		break;
	case IDS:
		style->ids = true;
		break;
	case TABLES:
		chosen = choice("tables", value, tables);
		style->tables = chosen == 1;
		break;
	case FOOTER:
		style->footer = true;
		break;
	default:
		break;
	}
	return chosen >= 0;
}

/* Without front matter the title would be lost. */
static bool
begin(void *state, struct output *out, size_t operands)
{
	const struct markdown_style *style = &((struct markdown *)state)->style;

	(void)out;
	(void)operands;
	if (!style->no_title || style->front != FRONT_NONE)
		return true;
	complain("--no-title needs --front-matter");
	return false;
}

static bool
convert(void *state, const struct document *document, struct buf *out)
{
	const struct markdown *markdown = state;

	return render(out, document, &markdown->style);
}

int
main(int argc, char **argv)
{
	struct markdown markdown = {.converter = {.convert = convert}};
	const struct filter filter = {
	    .name = "jg-markdown",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn a block stream into CommonMark"),
	    .options = options,
	    .state = &markdown,
	    .option = option,
	    .begin = begin,
	    .input = converter_input,
	    .end = converter_end,
	};

	markdown.converter.state = &markdown;
	return filter_main(argc, argv, &filter);
}
