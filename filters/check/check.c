/* jg-check: findings for an editor. */
#include "check.h"

#include <stdlib.h>

#include "base/filter.h"
#include "base/message.h"
#include "report/tell.h"

enum {
	DISABLE = 'd',
	ENABLE = 'e',
	STRICT = 's',
	CONFIRM = 'v',
	FORMAT = 256,
	WORDS,
	FOUND = 3
};

struct state {
	struct report report;
	struct teller teller;
	struct buf out;
	bool strict;
};

static bool
set_format(struct state *state, const char *value)
{
	state->teller.form = telling_named(value);
	if (state->teller.form < TELLINGS)
		return true;
	complain(
	    "no format is called %s; text, gcc, json, tsv, sarif are", value);
	return false;
}

static bool
set_check(struct report *report, const char *name, bool on)
{
	enum check check = check_named(name);

	if (check < CHECKS) {
		report->on[check] = on;
		return true;
	}
	complain("no check is called %s", name);
	return false;
}

static bool
option(void *state, int id, const char *value)
{
	struct state *s = state;

	switch (id) {
	case STRICT:
		s->strict = true;
		return true;
	case CONFIRM:
		s->report.confirm = true;
		return true;
	case FORMAT:
		return set_format(s, value);
	case WORDS:
		slips_read(&s->report.slips, value);
		return true;
	default:
		return set_check(&s->report, value, id == ENABLE);
	}
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct state *s = state;

	(void)operands;
	tell_begin(&s->teller, &s->out);
	output_add(out, buf_view(&s->out));
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
		check_notes(report);
		check_duplicate(report);
		check_words(report);
		check_paper(report);
		check_missing(report);
		s->out.len = 0;
		tell(&s->teller, report, &s->out);
		output_add(out, buf_view(&s->out));
	}
	block_reader_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct state *s = state;

	s->out.len = 0;
	tell_end(&s->teller, &s->out);
	output_add(out, buf_view(&s->out));
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {DISABLE, "disable", "check", N_("leave a check out"), false},
	    {ENABLE, "enable", "check", N_("make a check, such as masks"),
		false},
	    {FORMAT, "format", "FORM",
		N_("text (the default), gcc, json, tsv or sarif"), false},
	    {WORDS, "words", "FILE",
		N_("tell the words in it, and what is meant by them"), false},
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
	    .begin = begin,
	    .input = input,
	    .end = end,
	};
	int status;
	bool found;

	slips_read_own(&state.report.slips);
	for (int check = 0; check < CHECK_MASKS; check++)
		state.report.on[check] = true;
	status = filter_main(argc, argv, &filter);
	found = state.strict && state.report.findings > 0;
	/* Words are read before there is an end, and where the usage is all. */
	report_free(&state.report);
	buf_free(&state.out);
	return status == EXIT_SUCCESS && found ? FOUND : status;
}
