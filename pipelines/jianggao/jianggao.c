/*
 * jianggao: the chain over a corpus.
 *
 * Lists the speeches, makes one block stream of them and of that all kinds of
 * output, and of each only what has changed; see jianggao(1).
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/message.h"
#include "base/version.h"
#include "blocks.h"
#include "clash.h"
#include "editor.h"
#include "made.h"
#include "outputs.h"
#include "passed.h"
#include "spread.h"

enum { USAGE_STATUS = 2, FAILED = 1 };

static const char usage[] =
    "usage: jianggao [convert | review | report] [options] [kind ...]\n";

static const char help[] =
    "turn a folder of speeches into Markdown, XML and a site\n\n"
    "  -i, --input=DIR            the speeches (input)\n"
    "  -o, --output=DIR           what is made of them (output)\n"
    "  -s, --set=KEY=VALUE        a setting, which beats jianggao.conf\n"
    "  -j, --jobs=N               so many pipelines at once\n"
    "  -a, --anew                 make all, whatever stands\n"
    "      --bin=DIR              where the filters are\n"
    "      --pipelines=DIR        where the kinds of output are\n"
    "      --parallel=N           pieces of streams on N cores, or auto\n"
    "      --hosts=FILE           and on these hosts, see parallel(1)\n"
    "      --keys                 name the settings and exit\n"
    "  -h, --help                 show this help and exit\n"
    "  -V, --version              show the version and exit\n\n"
    "The manual: man jianggao\n";

enum { BIN = 256, PIPELINES, KEYS, PARALLEL, HOSTS };

static const struct option longs[] = {
    {"input", required_argument, NULL, 'i'},
    {"output", required_argument, NULL, 'o'},
    {"set", required_argument, NULL, 's'},
    {"jobs", required_argument, NULL, 'j'},
    {"anew", no_argument, NULL, 'a'},
    {"bin", required_argument, NULL, BIN},
    {"pipelines", required_argument, NULL, PIPELINES},
    {"keys", no_argument, NULL, KEYS},
    {"parallel", required_argument, NULL, PARALLEL},
    {"hosts", required_argument, NULL, HOSTS},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {0},
};

/* What the command line asks for. */
struct call {
	const char *command;
	struct words wanted; /* kinds; none: all */
	struct words set;
	const char *parallel, *hosts;
	bool shown; /* help, version, keys: there is nothing else to do */
};

static bool
take_option(struct corpus *corpus, struct call *call, int id)
{
	switch (id) {
	case 'i':
		corpus->input = optarg;
		return true;
	case 'o':
		corpus->output = optarg;
		return true;
	case 's':
		words_print(&call->set, "%s", optarg);
		return true;
	case 'j':
		corpus->jobs = strtoul(optarg, NULL, 10);
		return corpus->jobs > 0;
	case 'a':
		corpus->anew = true;
		return true;
	case BIN:
		corpus->bin = optarg;
		return true;
	case PIPELINES:
		corpus->pipelines = optarg;
		return true;
	case PARALLEL:
		call->parallel = optarg;
		return true;
	case HOSTS:
		call->hosts = optarg;
		return true;
	case 'h':
		(void)printf("%s%s", usage, help);
		break;
	case 'V':
		(void)printf("jianggao (jianggao) %s\n", JIANGGAO_VERSION);
		break;
	case KEYS:
		settings_list();
		break;
	default:
		return false;
	}
	call->shown = true;
	return true;
}

/* The folder of the program itself, and the kinds that were installed with it. */
static void
find_itself(struct corpus *corpus)
{
	static char bin[4096], kinds[sizeof(bin) + 32];
	ssize_t n = readlink("/proc/self/exe", bin, sizeof(bin) - 1);

	while (n > 0 && bin[n - 1] != '/')
		n--;
	if (n <= 1)
		return;
	bin[n - 1] = '\0';
	if (corpus->bin == NULL)
		corpus->bin = bin;
	(void)snprintf(kinds, sizeof(kinds), "%s/../libexec/jianggao", bin);
	if (access(kinds, F_OK) != 0)
		(void)snprintf(kinds, sizeof(kinds), "%s/../../pipelines", bin);
	if (corpus->pipelines == NULL)
		corpus->pipelines = kinds;
}

static bool
take_call(int argc, char **argv, struct corpus *corpus, struct call *call)
{
	bool good = true;
	int id;

	while (good && !call->shown &&
	    (id = getopt_long(argc, argv, "i:o:s:j:ahV", longs, NULL)) != -1)
		good = take_option(corpus, call, id);
	if (good && optind < argc &&
	    (strcmp(argv[optind], "convert") == 0 ||
		strcmp(argv[optind], "review") == 0 ||
		strcmp(argv[optind], "report") == 0))
		call->command = argv[optind++];
	for (; good && optind < argc; optind++)
		words_print(&call->wanted, "%s", argv[optind]);
	return good;
}

/* What make hands on, where it says something. */
static const char *
given(const char *variable)
{
	const char *value = getenv(variable);

	return value != NULL && *value != '\0' ? value : NULL;
}

/* Not every shell expands the ~ of `make INPUT=~/speeches`. */
static const char *
expand_home(struct corpus *corpus, const char *path)
{
	const char *home = getenv("HOME");

	if (strncmp(path, "~/", 2) != 0 || home == NULL)
		return path;
	words_print(&corpus->paths, "%s/%s", home, path + 2);
	return corpus->paths.item[corpus->paths.count - 1];
}

/* The folders of the corpus, as they are said, or by default. */
static void
take_folders(struct corpus *corpus)
{
	const char *input = given("JG_INPUT"), *output = given("JG_OUTPUT");

	if (corpus->input == NULL)
		corpus->input = input != NULL ? input : "input";
	if (corpus->output == NULL)
		corpus->output = output != NULL ? output : "output";
	corpus->input = expand_home(corpus, corpus->input);
	corpus->output = expand_home(corpus, corpus->output);
}

/* Settings of both places, kinds, and where the programs are. */
static bool
prepare(struct corpus *corpus, struct call *call)
{
	struct buf path = {0};
	const char *before = getenv("PATH");

	take_folders(corpus);
	find_itself(corpus);
	if (corpus->bin == NULL || corpus->pipelines == NULL) {
		complain("the folder of the program is not known; say --bin");
		return false;
	}
	buf_printf(&path, "%s:%s", corpus->bin,
	    before != NULL ? before : "/usr/bin:/bin");
	(void)setenv("PATH", buf_cstring(&path), 1);
	buf_free(&path);
	if (!settings_read(&corpus->settings, corpus->input) ||
	    !kinds_read(&corpus->kinds, corpus->pipelines))
		return false;
	settings_environment(&corpus->settings);
	for (size_t i = 0; i < call->set.count; i++)
		if (!settings_set(&corpus->settings, call->set.item[i]))
			return false;
	for (size_t i = 0; i < call->wanted.count; i++)
		if (!words_has(&corpus->kinds.names, call->wanted.item[i])) {
			complain("no kind of output: %s", call->wanted.item[i]);
			return false;
		}
	return spread_take(corpus,
	    call->parallel != NULL ? call->parallel : given("JG_PARALLEL"),
	    call->hosts != NULL ? call->hosts : given("JG_HOSTS"));
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
	if (!settings_follow(&corpus->settings, &corpus->walk.follow))
		return false;
	folder_walk(&corpus->walk);
	clash_refuse(&corpus->walk);
	return one_of_each(corpus);
}

/* Note what was passed over, and keep what was refused. */
static void
tell_walk(struct corpus *corpus)
{
	passed_tell(&corpus->walk.passed, corpus->input);
	links_tell(&corpus->walk.links, corpus->input, corpus->walk.follow);
	corpus->unlisted = corpus->walk.refused.count;
	for (size_t i = 0; i < corpus->walk.refused.count; i++)
		words_print(&corpus->refused, "jianggao: %s",
		    corpus->walk.refused.item[i]);
}

/* One run at a time in an output; false after fail(). */
static bool
lock(struct corpus *corpus)
{
	const char *path = corpus_path(corpus, "lock");
	int fd;

	(void)mkdir(corpus->output, 0777);
	if (mkdir(corpus_path(corpus, "%s", ""), 0777) != 0 &&
	    errno != EEXIST) {
		fail_errno(corpus->output, NULL);
		return false;
	}
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0)
		return true;
	if (fd >= 0 && errno == EWOULDBLOCK) {
		(void)fprintf(stderr,
		    "jianggao: waiting for another run in %s\n",
		    corpus->output);
		if (flock(fd, LOCK_EX) == 0)
			return true;
	}
	fail_errno(path, NULL);
	return false;
}

/* Name once more what was not converted. */
static void
verdict(const struct corpus *corpus)
{
	const struct words *refused = &corpus->refused;

	if (refused->count == 0)
		return;
	(void)fflush(stdout);
	(void)fprintf(stderr, "jianggao: not everything was converted:\n");
	for (size_t i = 0; i < refused->count; i++) {
		bool again = false;

		for (size_t j = 0; j < i && !again; j++)
			again = strcmp(refused->item[i], refused->item[j]) == 0;
		if (!again)
			(void)fprintf(stderr, "  %s\n", refused->item[i]);
	}
}

/* Make the outputs, or the review, unless all of it is there. */
static void
make(struct corpus *corpus, const struct call *call)
{
	bool review = strcmp(call->command, "review") == 0;
	const struct words *wanted =
	    call->wanted.count > 0 ? &call->wanted : &corpus->kinds.names;
	struct buf hangs_on = {0};
	struct survey survey = {0};

	made_hangs_on(corpus, &hangs_on);
	if (!review && made_already(corpus, &hangs_on)) {
		buf_free(&hangs_on);
		return;
	}
	if (call->wanted.count == 0 && !review)
		made_not(corpus);
	tell_walk(corpus);
	if (blocks_make(corpus, &survey)) {
		if (review)
			editor_review(corpus);
		else
			outputs_make(corpus, &survey, wanted);
		verdict(corpus);
		if (!review && call->wanted.count == 0 &&
		    corpus->refused.count == 0 && message_status() == 0)
			made_note(corpus, &hangs_on);
	} else {
		fail(corpus->output, 0, "not finished");
	}
	survey_free(&survey);
	buf_free(&hangs_on);
}

static void
free_all(struct corpus *corpus, struct call *call)
{
	settings_free(&corpus->settings);
	kinds_free(&corpus->kinds);
	folder_free(&corpus->walk);
	words_free(&corpus->spread);
	words_free(&corpus->refused);
	words_free(&corpus->paths);
	words_free(&call->wanted);
	words_free(&call->set);
}

int
main(int argc, char **argv)
{
	struct corpus corpus = {0};
	struct call call = {.command = "convert"};
	int status;

	message_program("jianggao");
	/* What programs show progress on; see run.c. */
	(void)fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
	corpus.jobs = (size_t)sysconf(_SC_NPROCESSORS_ONLN);
	if (!take_call(argc, argv, &corpus, &call) ||
	    (!call.shown && !prepare(&corpus, &call))) {
		if (message_status() == 0)
			(void)fputs(usage, stderr);
		free_all(&corpus, &call);
		return message_status() == 0 ? USAGE_STATUS : FAILED;
	}
	if (!call.shown && strcmp(call.command, "report") == 0) {
		if (look(&corpus)) {
			tell_walk(&corpus);
			editor_report(&corpus);
			verdict(&corpus);
		}
	} else if (!call.shown && access(corpus.input, F_OK) != 0) {
		fail(corpus.input, 0, "no such folder");
	} else if (!call.shown && lock(&corpus) && look(&corpus)) {
		make(&corpus, &call);
	}
	status = corpus.worst > 1                               ? corpus.worst
	    : message_status() != 0 || corpus.refused.count > 0 ? FAILED
								: 0;
	free_all(&corpus, &call);
	return status;
}
