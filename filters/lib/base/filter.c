/* The shared main: options, operands, standard output, exit status. */
#include "base/filter.h"
#include "base/program.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/hand.h"
#include "base/message.h"
#include "base/version.h"

enum { USAGE_STATUS = 2, HELP = 'h', VERSION_OPTION = 'V' };

static const struct filter_option standard[] = {
    {HELP, "help", NULL, N_("show this help and exit"), false},
    {VERSION_OPTION, "version", NULL, N_("show the version and exit"), false},
    {0},
};

/* getopt's two tables, built from the filter's and the standard options. */
struct tables {
	struct option *longs;
	struct buf shorts;
	size_t count;
};

static void
add_options(struct tables *tables, const struct filter_option *option)
{
	static const char colons[] = "::";

	for (; option != NULL && option->name != NULL; option++) {
		int wants = option->argument == NULL ? no_argument
		    : option->optional               ? optional_argument
						     : required_argument;

		tables->longs[tables->count++] =
		    (struct option){option->name, wants, NULL, option->id};
		if (option->id < 256) {
			buf_byte(&tables->shorts, (char)option->id);
			buf_add(&tables->shorts, colons, (size_t)wants);
		}
	}
}

static size_t
count_options(const struct filter_option *option)
{
	size_t count = 0;

	for (; option != NULL && option->name != NULL; option++)
		count++;
	return count;
}

static void
print_options(FILE *to, const struct filter_option *option)
{
	for (; option != NULL && option->name != NULL; option++) {
		char left[64];
		const char *value = option->argument;
		bool letter = option->id < 256;

		(void)snprintf(left, sizeof(left), "--%s%s%s%s", option->name,
		    option->optional ? "[" : "", value != NULL ? "=" : "",
		    value != NULL ? value : "");
		(void)fprintf(to, "  %c%c%s %s%-*s %s\n", letter ? '-' : ' ',
		    letter ? option->id : ' ', letter ? "," : " ", left,
		    (int)(26 - strlen(left)), option->optional ? "]" : "",
		    translate(option->help));
	}
}

static void
print_usage(FILE *to, const struct filter *filter)
{
	(void)fprintf(to, translate("usage: %s [options] %s\n"), filter->name,
	    translate(filter->operands));
}

static int
show(const struct filter *filter, int what)
{
	if (what == VERSION_OPTION) {
		(void)printf(
		    "%s (jianggao) %s\n", filter->name, JIANGGAO_VERSION);
	} else {
		print_usage(stdout, filter);
		(void)printf("%s\n\n", translate(filter->purpose));
		print_options(stdout, filter->options);
		print_options(stdout, standard);
		(void)printf(translate("\nThe manual: man %s\n"), filter->name);
	}
	if (fflush(stdout) != 0 || ferror(stdout) || fclose(stdout) != 0)
		lose_errno("standard output", NULL);
	return message_status();
}

static int
misuse(const struct filter *filter)
{
	print_usage(stderr, filter);
	return USAGE_STATUS;
}

/* getopt says nothing itself: it would print the path of the program. */
static void
complain_of(int answer, char **argv)
{
	const char *word = argv[optind - 1];

	if (optopt > 0 && optopt < 256 && strncmp(word, "--", 2) != 0)
		complain(answer == ':' ? N_("option -%c wants an argument")
				       : N_("unknown option -%c"),
		    optopt);
	else
		complain(answer == ':' ? N_("option %s wants an argument")
			: optopt > 0   ? N_("option %s takes no argument")
				       : N_("unknown or ambiguous option %s"),
		    word);
}

/* Take the options; -1 to go on, else the exit status. */
static int
take_options(int argc, char **argv, const struct filter *filter)
{
	struct tables tables = {0};
	int id, status = -1;

	tables.longs =
	    xcalloc(count_options(filter->options) + 3, sizeof(*tables.longs));
	buf_byte(&tables.shorts, ':');
	add_options(&tables, filter->options);
	add_options(&tables, standard);
	opterr = 0;
	while (status < 0 &&
	    (id = getopt_long(argc, argv, buf_cstring(&tables.shorts),
		 tables.longs, NULL)) != -1) {
		if (id == HELP || id == VERSION_OPTION) {
			status = show(filter, id);
		} else if (id == '?' || id == ':') {
			complain_of(id, argv);
			status = misuse(filter);
		} else if (!filter->option(filter->state, id, optarg)) {
			status = misuse(filter);
		}
	}
	free(tables.longs);
	buf_free(&tables.shorts);
	return status;
}

void
filter_open(const struct filter *filter, const char *path, struct output *out)
{
	bool standard_input = strcmp(path, "-") == 0;
	int fd = standard_input ? STDIN_FILENO
				: open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	struct source src;

	if (fd < 0) {
		fail_errno(path, NULL);
		return;
	}
	source_open(&src, fd, standard_input ? "standard input" : path);
	src.single = filter->single;
	hand_take(span_of(src.name));
	filter->input(filter->state, &src, out);
	source_close(&src);
	if (!standard_input)
		(void)close(fd);
}

int
filter_main(int argc, char **argv, const struct filter *filter)
{
	struct output out;
	int status;

	program_begin(filter->name);
	translate_begin();
	hand_watch();
	status = take_options(argc, argv, filter);
	if (status >= 0)
		return status;
	output_open(&out, STDOUT_FILENO, "standard output");
	if (filter->begin != NULL &&
	    !filter->begin(filter->state, &out, (size_t)(argc - optind))) {
		buf_free(&out.pending);
		return message_status() != 0 ? message_status()
					     : misuse(filter);
	}
	if (optind == argc && filter->input != NULL)
		filter_open(filter, "-", &out);
	for (; optind < argc && !out.failed; optind++)
		filter_open(filter, argv[optind], &out);
	hand_take((struct span){NULL, 0});
	if (filter->end != NULL)
		filter->end(filter->state, &out);
	output_close(&out);
	return message_status();
}
