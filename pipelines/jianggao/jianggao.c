/*
 * jianggao: the chain over a corpus.
 *
 * Lists the speeches, makes one block stream of them and of that all kinds of
 * output, and of each only what has changed; see jianggao(1).
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/message.h"
#include "base/program.h"
#include "base/set.h"
#include "blocks/corpus_blocks.h"
#include "corpus/call.h"
#include "corpus/corpus_place.h"
#include "corpus/spread_cores.h"
#include "input/clash.h"
#include "input/passed.h"
#include "outputs/downloads.h"
#include "outputs/made.h"
#include "outputs/outputs.h"
#include "outputs/pictures.h"
#include "outputs/site.h"
#include "process/pieces.h"
#include "readers/readers.h"
#include "review/editor.h"

enum { USAGE_STATUS = 2, MISSING = 2, FAILED = 1 };

/* The program itself, its folder, and the kinds that were installed with it. */
static void
find_itself(struct corpus *corpus)
{
	static char self[4096], bin[sizeof(self)], kinds[sizeof(self) + 32];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);

	if (n <= 0)
		return;
	corpus->self = self;
	while (n > 1 && self[n - 1] != '/')
		n--;
	memcpy(bin, self, (size_t)n - 1);
	if (corpus->bin == NULL)
		corpus->bin = bin;
	(void)snprintf(kinds, sizeof(kinds), "%s/../libexec/jianggao", bin);
	if (access(kinds, F_OK) != 0)
		(void)snprintf(kinds, sizeof(kinds), "%s/../../pipelines", bin);
	if (corpus->pipelines == NULL)
		corpus->pipelines = call_given("JG_PIPELINES");
	if (corpus->pipelines == NULL)
		corpus->pipelines = kinds;
}

/* What the file says, what make does, and what the command line does, which wins. */
static bool
take_settings(
    struct settings *settings, const char *input, const struct words *set)
{
	if (!settings_read(settings, input))
		return false;
	settings_environment(settings);
	for (size_t i = 0; i < set->count; i++)
		if (!settings_set(settings, set->item[i]))
			return false;
	return downloads_settle(settings);
}

static bool
are_kinds(const struct words *kinds, const struct words *wanted)
{
	for (size_t i = 0; i < wanted->count; i++)
		if (!words_has(kinds, wanted->item[i])) {
			complain("no kind of output: %s", wanted->item[i]);
			return false;
		}
	return true;
}

/* Settings of both places, kinds, and where the programs are. */
static bool
prepare(struct corpus *corpus, struct call *call)
{
	struct buf path = {0};
	const char *before = getenv("PATH");

	place_take(corpus);
	find_itself(corpus);
	if (corpus->bin == NULL || corpus->pipelines == NULL) {
		complain("the folder of the program is not known; say --bin");
		return false;
	}
	buf_printf(&path, "%s:%s", corpus->bin,
	    before != NULL ? before : "/usr/bin:/bin");
	(void)setenv("PATH", buf_cstring(&path), 1);
	buf_free(&path);
	if (!take_settings(&corpus->settings, corpus->input, &call->set) ||
	    !kinds_read(&corpus->kinds, corpus->pipelines) ||
	    !downloads_check(corpus) ||
	    !are_kinds(&corpus->kinds.names, &call->wanted))
		return false;
	return spread_take(corpus,
	    call->parallel != NULL ? call->parallel : call_given("JG_PARALLEL"),
	    call->hosts != NULL ? call->hosts : call_given("JG_HOSTS"));
}

/* Of two tables for one thing, nobody can know which is meant. */
static bool
one_of_each(const struct corpus *corpus)
{
	const struct rows *tables = &corpus->walk.tables;

	for (size_t i = 1; i < tables->count; i++) {
		const char *name = corpus_table(corpus, &tables->row[i]);

		if (strcmp(name, corpus_table(corpus, &tables->row[i - 1])) !=
		    0)
			continue;
		fail(corpus->input, 0, "two tables, %s.tsv and .csv; keep one",
		    name);
		return false;
	}
	return true;
}

static bool
look(struct corpus *corpus)
{
	corpus->walk.root = corpus->input;
	corpus->walk.made = corpus->output;
	corpus->walk.take = settings_take(&corpus->settings);
	corpus->walk.own = settings_own(&corpus->settings);
	if (!settings_follow(&corpus->settings, &corpus->walk.follow))
		return false;
	if (!folder_walk(&corpus->walk)) {
		fail(NULL, 0, "%s", corpus->walk.refused.item[0]);
		return false;
	}
	clash_refuse(&corpus->walk);
	return one_of_each(corpus);
}

/* Note what was passed over, and keep what was refused. */
static void
tell_walk(struct corpus *corpus)
{
	passed_tell(&corpus->walk.passed, corpus->input);
	empty_tell(&corpus->walk.empty, corpus->input);
	links_tell(&corpus->walk.links, corpus->input, corpus->walk.follow);
	corpus->unlisted = corpus->walk.refused.count;
	for (size_t i = 0; i < corpus->walk.refused.count; i++)
		words_print(&corpus->refused, "jianggao: %s",
		    corpus->walk.refused.item[i]);
}

/* Name once more what was not converted. */
static void
verdict(const struct corpus *corpus)
{
	const struct words *refused = &corpus->refused;
	struct set told = {0};

	if (refused->count == 0)
		return;
	(void)fflush(stdout);
	(void)fputs(
	    translate("jianggao: not everything was converted:\n"), stderr);
	for (size_t i = 0; i < refused->count; i++)
		if (set_add(&told, span_of(refused->item[i])))
			(void)fprintf(stderr, "  %s\n", refused->item[i]);
	set_free(&told);
}

/* What the last whole run has made, too. */
static bool
all_usual(const struct corpus *corpus, const struct words *wanted)
{
	for (size_t i = 0; i < wanted->count; i++)
		if (!words_has(&corpus->kinds.usual, wanted->item[i]))
			return false;
	return true;
}

static void
make_wanted(struct corpus *corpus, const struct call *call,
    const struct survey *survey, const struct words *wanted)
{
	if (call->command == REVIEW)
		editor_review(corpus);
	else if (call->command == SHEET)
		editor_sheet(corpus);
	else
		outputs_make(corpus, survey, wanted);
	verdict(corpus);
}

/*
 * Make the outputs, or what an editor reads, unless all of it is there.  False where nothing
 * can be said of what stands now.
 */
static bool
make(struct corpus *corpus, const struct call *call)
{
	bool edits = call->command == REVIEW || call->command == SHEET;
	bool whole = !edits && call->wanted.count == 0, good = true;
	const struct words *wanted =
	    call->wanted.count > 0 ? &call->wanted : &corpus->kinds.usual;
	struct buf hangs_on = {0};
	struct survey survey = {0};

	made_hangs_on(corpus, &hangs_on);
	if (edits || !all_usual(corpus, wanted) ||
	    !made_already(corpus, &hangs_on)) {
		if (whole)
			made_not(corpus);
		tell_walk(corpus);
		good = blocks_make(corpus, &survey);
		if (good)
			make_wanted(corpus, call, &survey, wanted);
		else
			fail(corpus->output, 0, "not finished");
		if (good && whole && corpus->refused.count == 0 &&
		    message_status() == 0)
			made_note(corpus, &hangs_on);
	}
	survey_free(&survey);
	buf_free(&hangs_on);
	return good;
}

static int
status_of(const struct corpus *corpus)
{
	if (corpus->worst > 1)
		return corpus->worst;
	return message_status() != 0 || corpus->refused.count > 0 ? FAILED : 0;
}

/*
 * What a site is needed for: of what there is, also where a speech was refused, unless
 * nothing is to be published then.
 */
static int
with_site(struct corpus *corpus, const struct call *call)
{
	int status = status_of(corpus), more = 0;
	bool strict;

	if (call->command == PDF && status <= FAILED)
		more = site_print(corpus);
	if (call->command == PUBLISH && status <= FAILED &&
	    settings_switch(&corpus->settings, SPAN("strict"), &strict) &&
	    (status == 0 || !strict))
		more = site_publish(corpus, call);
	return more > status ? more : status;
}

/* What prints pages, and draws their pictures, is there, or none is wanted. */
static bool
can_print(struct corpus *corpus, const struct call *call)
{
	const struct words *wanted =
	    call->wanted.count > 0 ? &call->wanted : &corpus->kinds.usual;

	if (call->command == REVIEW || call->command == SHEET ||
	    !words_has(wanted, "html") ||
	    ((!downloads_print(corpus, "html") || site_can_print()) &&
		pictures_can(corpus, "html")))
		return true;
	corpus->worst = MISSING;
	return false;
}

static int
convert(struct corpus *corpus, const struct call *call)
{
	if (can_print(corpus, call) && place_is_good(corpus) &&
	    place_lock(corpus) && look(corpus) && make(corpus, call))
		return with_site(corpus, call);
	return status_of(corpus);
}

static int
report(struct corpus *corpus)
{
	/* What has to be taken out of files for it is kept in the state. */
	if (look(corpus) && (!readers_wanted(corpus) || place_lock(corpus))) {
		tell_walk(corpus);
		editor_report(corpus);
		verdict(corpus);
	}
	return status_of(corpus);
}

static int
obey(struct corpus *corpus, struct call *call)
{
	switch (call->command) {
	case REPORT:
		return report(corpus);
	case SERVE:
		return site_serve(corpus, call);
	case WATCH:
		return site_watch(corpus, call);
	case PUBLISH:
		if (call->place == NULL) {
			complain("publish: say where: a folder, or "
				 "host:folder");
			return USAGE_STATUS;
		}
		return convert(corpus, call);
	case CONVERT:
	case PDF:
	case REVIEW:
	case SHEET:
	case COMMANDS:
		break;
	}
	return convert(corpus, call);
}

static void
free_all(struct corpus *corpus, struct call *call)
{
	settings_free(&corpus->settings);
	kinds_free(&corpus->kinds);
	folder_free(&corpus->walk);
	words_free(&corpus->spread);
	set_free(&corpus->blank);
	words_free(&corpus->refused);
	words_free(&corpus->paths);
	call_free(call);
}

/*
 * No file that is opened takes the place of a standard descriptor that is closed:
 * that one is taken the other way round, so that its use fails.
 */
static void
fill_descriptors(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			(void)open("/dev/null",
			    fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int
main(int argc, char **argv)
{
	struct corpus corpus = {.self = argv[0]};
	struct call call = {.command = CONVERT};
	int status = 0;

	program_begin("jianggao");
	fill_descriptors();
	translate_begin();
	if (argc > 1 && strcmp(argv[1], PIECES_COMMAND) == 0)
		return pieces_main(argc, argv);
	/* What programs show progress on; see run.c. */
	(void)fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
	corpus.jobs = (size_t)sysconf(_SC_NPROCESSORS_ONLN);
	if (!call_take(argc, argv, &corpus, &call) ||
	    (!call.shown && !prepare(&corpus, &call))) {
		status = message_status() == 0 ? USAGE_STATUS : FAILED;
		if (status == USAGE_STATUS)
			call_misuse();
	} else if (!call.shown) {
		status = obey(&corpus, &call);
	}
	free_all(&corpus, &call);
	/* Success means written. */
	if (fflush(stdout) != 0 || ferror(stdout)) {
		lose_errno("standard output", NULL);
		status = message_status();
	}
	return status;
}
