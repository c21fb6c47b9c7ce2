/* More cores and more hosts, by GNU parallel; see pieces.c and jianggao(7). */
#include "corpus/spread_cores.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/message.h"
#include "process/pieces.h"

static bool
is_number(const char *text)
{
	return *text >= '1' && *text <= '9' &&
	    text[strspn(text, "0123456789")] == '\0';
}

static void
export_number(const char *name, size_t number)
{
	char text[32];

	(void)snprintf(text, sizeof(text), "%zu", number);
	(void)setenv(name, text, 1);
}

/* As paths that hold in any folder. */
static void
export_hosts(const char *hosts)
{
	char *place = hosts != NULL ? realpath(hosts, NULL) : NULL;
	const char *programs = getenv("JG_HOSTS_BIN");

	(void)setenv("HOSTS", place != NULL ? place : "", 1);
	if (programs != NULL)
		(void)setenv("HOSTS_BIN", programs, 1);
	free(place);
}

/* There is another program of this name. */
static bool
has_parallel(void)
{
	struct pipeline pipeline = {0}, *all = &pipeline;
	bool has;

	words_print(pipeline_step(&pipeline), "parallel");
	words_print(&pipeline.step[0].command, "--version");
	pipelines_run(&all, 1, 1);
	has = span_starts(buf_view(&pipeline.printed), SPAN("GNU parallel"));
	pipeline_free(&pipeline);
	return has;
}

bool
spread_take(struct corpus *corpus, const char *parallel, const char *hosts)
{
	bool automatic = parallel != NULL && strcmp(parallel, "auto") == 0;
	struct buf state = {0};

	if (parallel != NULL && !automatic && !is_number(parallel)) {
		complain("PARALLEL=%s: neither auto nor a number", parallel);
		return false;
	}
	if (hosts != NULL && access(hosts, R_OK) != 0) {
		complain("HOSTS=%s: no such file", hosts);
		return false;
	}
	if (parallel == NULL && hosts == NULL)
		return true;
	if (!has_parallel()) {
		complain(
		    "GNU parallel is not here, so one core does it all; on "
		    "Debian: sudo apt-get install parallel");
		return true;
	}
	words_print(&corpus->spread, "%s", corpus->self);
	words_print(&corpus->spread, PIECES_COMMAND);
	buf_printf(&state, "%s/.jianggao", corpus->output);
	(void)setenv("STATE", buf_cstring(&state), 1);
	buf_free(&state);
	(void)setenv("INPUT", corpus->input, 1);
	export_hosts(hosts);
	(void)unsetenv("PARALLEL");
	if (automatic)
		export_number(
		    "SPREAD_JOBS", (size_t)sysconf(_SC_NPROCESSORS_ONLN));
	else
		(void)setenv(
		    "SPREAD_JOBS", parallel != NULL ? parallel : "1", 1);
	corpus->spread_shares = automatic;
	return true;
}

void
spread_beside(const struct corpus *corpus, size_t filters)
{
	size_t most = 2 * corpus->jobs;

	if (corpus->spread_shares)
		export_number("SPREAD_BESIDE", filters < most ? filters : most);
}

void
spread_words(const struct corpus *corpus, const char *kind, const char *file,
    struct words *command)
{
	if (corpus->spread.count == 0)
		return;
	words_join(command, &corpus->spread);
	words_print(command, "%s", kind);
	words_print(command, "%s", file);
}
