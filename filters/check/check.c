/* jg-check: findings for an editor. */
#include "check.h"

#include <stdlib.h>

#include "base/filter.h"
#include "base/message.h"

enum { DISABLE = 'd', ENABLE = 'e', STRICT = 's', CONFIRM = 'v', FOUND = 3 };

struct state {
	struct report report;
	struct buf out;
	bool strict;
};

static bool
option(void *state, int id, const char *value)
{
	struct state *s = state;
	enum check check;

	if (id == STRICT || id == CONFIRM) {
		*(id == STRICT ? &s->strict : &s->report.confirm) = true;
		return true;
	}
	check = check_named(value);
	if (check == CHECKS) {
		complain("no check is called %s", value);
		return false;
	}
	s->report.on[check] = id == ENABLE;
	return true;
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct state *s = state;
	struct report *report = &s->report;
	struct block_reader reader;

	block_reader_open(&reader, src);
	while (
	    !out->failed && (report->document = block_next(&reader)) != NULL) {
		report_restore(report);
		check_numbers(report);
		check_counts(report);
		check_sections(report);
		check_several(report);
		check_floor(report);
		check_pairs(report);
		check_characters(report);
		check_garbled(report);
		check_markdown(report);
		check_wrapped(report);
		s->out.len = 0;
		report_write(report, &s->out);
		output_add(out, buf_view(&s->out));
	}
	block_reader_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct state *s = state;

	(void)out;
	report_free(&s->report);
	buf_free(&s->out);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {DISABLE, "disable", "check", N_("leave a check out"), false},
	    {ENABLE, "enable", "check", N_("make a check, such as masks"),
		false},
	    {STRICT, "strict", NULL, N_("exit with 3 where something is found"),
		false},
	    {CONFIRM, "verbose", NULL, N_("tell which counts agree, too"),
		false},
	    {0},
	};
	struct state state = {0};
	const struct filter filter = {
	    .name = "jg-check",
	    .operands = N_("[file ...]"),
	    .purpose =
		N_("tell what an editor wants to know before publishing"),
	    .options = options,
	    .state = &state,
	    .option = option,
	    .input = input,
	    .end = end,
	};
	int status;

	for (int check = 0; check < CHECK_MASKS; check++)
		state.report.on[check] = true;
	status = filter_main(argc, argv, &filter);
	if (status == EXIT_SUCCESS && state.strict && state.report.findings > 0)
		return FOUND;
	return status;
}
