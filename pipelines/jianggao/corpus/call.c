/* What the command line of jianggao asks for. */
#include "corpus/call.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/message.h"
#include "base/version.h"

static const struct {
	const char *name, *help;
} commands[COMMANDS] = {
    [CONVERT] = {"convert", N_("[kind ...]   make the outputs")},
    [PDF] = {"pdf", N_("             each page of the site as PDF")},
    [PUBLISH] = {"publish",
	N_("PLACE        the site to a folder, or host:folder")},
    [REPORT] = {"report",
	N_("             what would be changed; write nothing")},
    [REVIEW] = {"review",
	N_("             what an editor may want to look at")},
    [SERVE] = {"serve", N_("[PORT]       show the site on this machine")},
    [SHEET] = {"sheet", N_("             what is known of each, to correct")},
    [WATCH] = {"watch", N_("[kind ...]   convert whenever a speech changes")},
};

static const char usage[] =
    N_("usage: jianggao [command] [options] [argument ...]\n");

static const char help[] =
    N_("turn a folder of speeches into Markdown, XML and a site\n\n");

static const char help_options[] =
    N_("\n"
       "  -i, --input=DIR            the speeches (input)\n"
       "  -o, --output=DIR           what is made of them (output)\n"
       "  -s, --set=KEY=VALUE        a setting, which beats jianggao.conf\n"
       "  -j, --jobs=N               so many pipelines at once\n"
       "  -a, --anew                 make all, whatever stands\n"
       "      --delete               publish: remove what is not of the site\n"
       "      --bin=DIR              where the filters are\n"
       "      --pipelines=DIR        where the kinds of output are\n"
       "      --parallel=N           pieces of streams on N cores, or auto\n"
       "      --hosts=FILE           and on these hosts, see parallel(1)\n"
       "      --keys                 name the settings and exit\n"
       "  -h, --help                 show this help and exit\n"
       "  -V, --version              show the version and exit\n\n"
       "The manual: man jianggao\n");

enum { BIN = 256, PIPELINES, KEYS, PARALLEL, HOSTS, DELETE };

static const struct option longs[] = {
    {"input", required_argument, NULL, 'i'},
    {"output", required_argument, NULL, 'o'},
    {"set", required_argument, NULL, 's'},
    {"jobs", required_argument, NULL, 'j'},
    {"anew", no_argument, NULL, 'a'},
    {"delete", no_argument, NULL, DELETE},
    {"bin", required_argument, NULL, BIN},
    {"pipelines", required_argument, NULL, PIPELINES},
    {"keys", no_argument, NULL, KEYS},
    {"parallel", required_argument, NULL, PARALLEL},
    {"hosts", required_argument, NULL, HOSTS},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {0},
};

static void
show(int what)
{
	if (what == 'V')
		(void)printf("jianggao (jianggao) %s\n", JIANGGAO_VERSION);
	if (what == KEYS)
		settings_list();
	if (what != 'h')
		return;
	(void)printf("%s%s", translate(usage), translate(help));
	for (size_t i = 0; i < COMMANDS; i++)
		(void)printf("  %-8s %s\n", commands[i].name,
		    translate(commands[i].help));
	(void)printf("%s", translate(help_options));
}

/* An option that has one place to go to; NULL for others. */
static const char **
place_of(struct corpus *corpus, struct call *call, int id)
{
	switch (id) {
	case 'i':
		return &corpus->input;
	case 'o':
		return &corpus->output;
	case BIN:
		return &corpus->bin;
	case PIPELINES:
		return &corpus->pipelines;
	case PARALLEL:
		return &call->parallel;
	case HOSTS:
		return &call->hosts;
	default:
		return NULL;
	}
}

static bool
take_option(struct corpus *corpus, struct call *call, int id)
{
	const char **place = place_of(corpus, call, id);

	if (place != NULL) {
		*place = optarg;
		return *optarg != '\0';
	}
	switch (id) {
	case 's':
		words_print(&call->set, "%s", optarg);
		return true;
	case 'j':
		corpus->jobs = strtoul(optarg, NULL, 10);
		return corpus->jobs > 0 &&
		    optarg[strspn(optarg, "0123456789")] == '\0';
	case 'a':
		corpus->anew = true;
		return true;
	case DELETE:
		call->remove = true;
		return true;
	case 'h':
	case 'V':
	case KEYS:
		show(id);
		call->shown = true;
		return true;
	default:
		return false;
	}
}

/* The command, where the first word is one. */
static void
take_command(struct call *call, const char *word)
{
	for (int i = 0; i < COMMANDS; i++)
		if (strcmp(word, commands[i].name) == 0) {
			call->command = (enum command)i;
			optind++;
			return;
		}
}

const char *
call_given(const char *variable)
{
	const char *value = getenv(variable);

	return value != NULL && *value != '\0' ? value : NULL;
}

/* DELETE=yes of make; anything but yes and no is told. */
static bool
take_delete(struct call *call)
{
	const char *value = call_given("JG_DELETE");

	if (value == NULL || strcmp(value, "no") == 0)
		return true;
	call->remove = true;
	if (strcmp(value, "yes") == 0)
		return true;
	complain("publish: DELETE=%s: yes or no", value);
	return false;
}

/* What stands behind the command: a place, or kinds of output. */
static bool
take_operands(int argc, char **argv, struct call *call)
{
	enum command command = call->command;

	if (command == PUBLISH || command == SERVE) {
		call->place = optind < argc ? argv[optind++] : NULL;
		if (call->place == NULL)
			call->place = call_given(
			    command == SERVE ? "JG_PORT" : "JG_DEST");
		if (optind < argc)
			return false;
	}
	for (; optind < argc; optind++)
		words_print(&call->wanted, "%s", argv[optind]);
	if (command == PDF && call->wanted.count > 0)
		return false;
	if (command == PDF || command == PUBLISH)
		words_print(&call->wanted, "html");
	return command != PUBLISH || take_delete(call);
}

static void
keep_words(struct call *call, char **argv, int from, int end)
{
	for (int i = from; i < end; i++)
		words_print(&call->again, "%s", argv[i]);
}

bool
call_take(int argc, char **argv, struct corpus *corpus, struct call *call)
{
	bool good = true;
	int id;

	while (good && !call->shown &&
	    (id = getopt_long(argc, argv, "i:o:s:j:ahV", longs, NULL)) != -1)
		good = take_option(corpus, call, id);
	if (!good || call->shown)
		return good;
	/* By now the options stand in front of all other words. */
	keep_words(call, argv, 1, optind);
	words_print(&call->again, "convert");
	if (optind < argc)
		take_command(call, argv[optind]);
	keep_words(call, argv, optind, argc);
	return take_operands(argc, argv, call);
}

void
call_misuse(void)
{
	(void)fputs(translate(usage), stderr);
}

void
call_free(struct call *call)
{
	words_free(&call->wanted);
	words_free(&call->set);
	words_free(&call->again);
}
