/* Pieces of a stream on other hosts: what may go there, and what runs there. */
#include "process/pieces_away.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/message.h"
#include "process/run.h"

size_t
away_hosts(const char *file)
{
	FILE *stream = fopen(file, "re");
	char *line = NULL;
	size_t cap = 0, hosts = 0;
	ssize_t len;

	if (stream == NULL) {
		fail_errno(file, NULL);
		return 0;
	}
	while ((len = getline(&line, &cap, stream)) > 0)
		hosts += *line != '#' && *line != '\n';
	free(line);
	(void)fclose(stream);
	return hosts;
}

/* A word --option=PATH of a path below the folder that a variable names. */
static bool
names_file(const char *word, const char *variable)
{
	const char *folder = getenv(variable);
	struct buf path = {0};
	bool has;

	buf_printf(&path, "=%s/", folder != NULL ? folder : "");
	has = strstr(word, buf_cstring(&path)) != NULL;
	buf_free(&path);
	return has;
}

bool
away_can(const struct words *command)
{
	for (size_t i = 0; i < command->count; i++)
		if (names_file(command->item[i], "STATE") ||
		    names_file(command->item[i], "INPUT"))
			return false;
	return true;
}

void
away_words(const char *hosts, struct words *command)
{
	/* --pipepart gives a job that is tried again no input. */
	words_print(command, "--pipe");
	words_print(command, "--sshloginfile=%s", hosts);
	words_print(command, "--retries=4");
	words_print(command, "--halt=now,fail=1");
	words_print(command, "--env=SPREAD_COMMAND");
}

/* Append a word in quotes. */
static void
add_quoted(const char *word, struct buf *out)
{
	buf_string(out, "'");
	for (; *word != '\0'; word++)
		if (*word == '\'')
			buf_string(out, "'\\''");
		else
			buf_byte(out, *word);
	buf_string(out, "'");
}

static void
add_words(const struct words *command, struct buf *out)
{
	for (size_t i = 0; i < command->count; i++) {
		if (strcmp(command->item[i], "|") == 0)
			buf_string(out, "|");
		else
			add_quoted(command->item[i], out);
		buf_string(out, " ");
	}
}

/* What a program says of its version, on this machine. */
static void
add_version(const char *program, struct buf *out)
{
	struct pipeline pipeline = {0}, *all = &pipeline;
	struct words *words = pipeline_step(&pipeline);
	struct span said;

	words_print(words, "%s", program);
	words_print(words, "-V");
	pipelines_run(&all, 1, 1);
	said = buf_view(&pipeline.printed);
	while (span_ends(said, SPAN("\n")))
		said.len--;
	buf_span(out, said);
	pipeline_free(&pipeline);
}

/*
 * A host whose programs are of another version might write other bytes.  What has come
 * is counted, so that nothing is lost and not noticed.
 */
static void
add_away(const struct words *command, struct buf *out)
{
	const char *programs = getenv("HOSTS_BIN");

	if (programs != NULL && *programs != '\0') {
		buf_string(out, "PATH=");
		add_quoted(programs, out);
		buf_string(out, ":$PATH; ");
	}
	buf_printf(out, "[ \"$(%s -V)\" = '", command->item[0]);
	add_version(command->item[0], out);
	buf_string(out,
	    "' ] || exit 127\n"
	    "piece=$(mktemp) && cat >\"$piece\" || exit 74\n"
	    "echo " AWAY_BYTES "$(wc -c <\"$piece\") >&2\n");
	add_words(command, out);
	buf_string(out,
	    "<\"$piece\"\n"
	    "eval \"rm $piece; (exit $?)\"");
}

void
away_shell(const struct words *command, bool away, struct buf *out)
{
	if (away)
		add_away(command, out);
	else
		add_words(command, out);
}
