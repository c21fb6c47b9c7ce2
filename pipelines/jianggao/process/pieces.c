/*
 * A stream in pieces: the same filter over each of them, on several cores or hosts,
 * by GNU parallel; see jianggao(7).
 *
 * Any concatenation of documents is a stream, so a stream may be cut between any two;
 * the pieces' results, in order, are those of the whole.  SPREAD_JOBS is the number of
 * cores, SPREAD_BESIDE how many parts share them, HOSTS a file for --sshloginfile,
 * SPREAD_PIECE the smallest piece worth a process of its own, STATE and INPUT folders
 * of this machine.
 */
#include "process/pieces.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/message.h"
#include "process/argv.h"
#include "process/pieces_away.h"

extern char **environ;

enum {
	LIST_LESS = 1000, /* a list is small, and what it names is not */
	STATUS_NOT_FOUND = 127,
	STATUS_NO_HOST = 255, /* of ssh(1) */
	STATUS_SOFTWARE = 70, /* EX_SOFTWARE */
	STATUS_JOBS = 101, /* of parallel(1), where it cannot tell how many */
};

/*
 * What ends a record, and what begins the next, of each kind of stream.  No line of
 * text can begin with a kind and a tab, so `doc` there begins a document.
 */
static const struct cut {
	const char *kind, *end, *start;
} cuts[] = {
    {"list", "\\0", ""},
    {"blocks", "\\n", "doc\\t"},
    {"frames", "\\n\\f\\n", ""},
};

/* The status of a command is the worst of its programs. */
#define RUN \
	"eval \"$SPREAD_COMMAND; ended=(\\\"\\${PIPESTATUS[@]}\\\")\"\n" \
	"status=0\n" \
	"for one in \"${ended[@]}\"; do ((one <= status)) || status=$one; " \
	"done\n"

/*
 * It comes home as a line among the messages, because to parallel a job that ended
 * with 1, an answer, is a failure, and would be tried again.
 */
static const char run_whole[] = RUN "exit $status";
static const char run_piece[] =
    RUN "[ \"$status\" -le 1 ] || exit \"$status\"\n"
	"echo \"spread: status $status\" >&2";
#define STATUS_LINE "spread: status 1"

/* What is run over pieces. */
struct spread {
	const struct cut *cut;
	bool listed; /* the pieces are of a list of files, which are here */
	const char *file;
	size_t bytes;
	const char *hosts, *state; /* NULL: no hosts */
	struct words command;
	bool away; /* on the hosts */
	int status;
};

static size_t
number_of(const char *variable, size_t otherwise)
{
	const char *text = getenv(variable);

	return text != NULL && *text != '\0' ? strtoul(text, NULL, 10)
					     : otherwise;
}

/*
 * How many processes at once.  The cores are shared by what runs anyway: the parts of
 * the outputs, side by side, or what makes blocks of the inputs.  On other hosts, by
 * nothing.
 */
static size_t
jobs_of(const struct spread *spread)
{
	size_t jobs = number_of("SPREAD_JOBS", 1);
	size_t beside = number_of("SPREAD_BESIDE", 0);

	if (spread->hosts != NULL && !spread->listed)
		return jobs;
	if (beside == 0)
		return jobs;
	if (spread->listed)
		beside = 2;
	return (jobs + beside - 1) / beside;
}

/* The bytes of a piece; 0: one is all. */
static size_t
size_of(const struct spread *spread, size_t jobs)
{
	size_t pieces = 2 * jobs;
	size_t least = number_of("SPREAD_PIECE", 4000000);

	/* More on hosts, which may be of different speed. */
	if (spread->hosts != NULL)
		pieces *= 2 * away_hosts(spread->hosts);
	if (spread->listed)
		least /= LIST_LESS;
	if (pieces > 0 && spread->bytes / pieces < least)
		pieces = spread->bytes / (least + 1);
	return pieces > 1 ? spread->bytes / pieces + 1 : 0;
}

/* Start a command over the file; what it says goes to `said`, or where ours does. */
static int
start_and_wait(const struct spread *spread, struct words *command, int said)
{
	posix_spawn_file_actions_t actions;
	pid_t pid;
	int how, failed;

	(void)posix_spawn_file_actions_init(&actions);
	(void)posix_spawn_file_actions_addopen(
	    &actions, STDIN_FILENO, spread->file, O_RDONLY, 0);
	if (said >= 0)
		(void)posix_spawn_file_actions_adddup2(
		    &actions, said, STDERR_FILENO);
	failed = posix_spawnp(
	    &pid, command->item[0], &actions, NULL, command->item, environ);
	(void)posix_spawn_file_actions_destroy(&actions);
	if (failed != 0) {
		errno = failed;
		fail_errno(command->item[0], NULL);
		return STATUS_NOT_FOUND;
	}
	while (waitpid(pid, &how, 0) < 0 && errno == EINTR)
		;
	return WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
}

static int
run_all(const struct spread *spread)
{
	struct words command = {0};
	int status;

	words_print(&command, "bash");
	words_print(&command, "-c");
	words_print(&command, "%s", run_whole);
	status = start_and_wait(spread, &command, -1);
	words_free(&command);
	return status;
}

/* The variable PARALLEL would be options to it. */
static void
prepare(const char *folder)
{
	(void)mkdir(folder, 0777);
	(void)unsetenv("PARALLEL");
	(void)setenv("PARALLEL_HOME", folder, 1);
	(void)setenv("PARALLEL_SHELL", "/bin/bash", 1);
}

static void
parallel_words(const struct spread *spread, size_t jobs, size_t size,
    const char *folder, struct words *command)
{
	static const char *const fixed[] = {
	    "parallel", "--will-cite", "--plain", "--keep-order"};

	for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++)
		words_print(command, "%s", fixed[i]);
	words_print(command, "--block=%zu", size);
	words_print(command, "--recend");
	words_print(command, "%s", spread->cut->end);
	words_print(command, "--recstart");
	words_print(command, "%s", spread->cut->start);
	words_print(command, "--jobs=%zu", jobs);
	words_print(command, "--tmpdir=%s", folder);
	if (spread->away) {
		away_words(spread->hosts, command);
	} else {
		words_print(command, "--pipepart");
		words_print(command, "--arg-file=%s", spread->file);
		words_print(command, "--halt=soon,fail=1");
	}
	words_print(command, "%s", run_piece);
}

/* A line that parallel says of a job, whose own words are there; or one of ours. */
static bool
is_of_the_job(struct span line)
{
	struct span rest = SPAN(run_piece);

	while (rest.len > 0)
		if (span_equal(span_cut(&rest, '\n'), line))
			return true;
	return line.len == 0 ||
	    span_equal(line, SPAN("parallel: This job failed:")) ||
	    span_starts(line, SPAN("spread: "));
}

/* Say what the jobs have said, and judge by what they have told. */
static void
hear(struct spread *spread, FILE *said)
{
	char *text = NULL;
	size_t cap = 0, came = 0;
	ssize_t len;

	rewind(said);
	while ((len = getline(&text, &cap, said)) > 0) {
		struct span line = {text, (size_t)len};

		if (span_ends(line, SPAN("\n")))
			line.len--;
		if (spread->status == 0 && span_equal(line, SPAN(STATUS_LINE)))
			spread->status = 1;
		if (span_starts(line, SPAN(AWAY_BYTES)))
			came += strtoul(text + strlen(AWAY_BYTES), NULL, 10);
		if (!is_of_the_job(line))
			(void)fwrite(text, 1, (size_t)len, stderr);
	}
	free(text);
	if (!spread->away || spread->status > 1 || came == spread->bytes)
		return;
	complain("%s: of %zu bytes %zu came to the hosts", spread->hosts,
	    spread->bytes, came);
	spread->status = STATUS_SOFTWARE;
}

/* A file for what the jobs say, that nobody sees. */
static FILE *
open_said(const char *state)
{
	struct buf path = {0};
	FILE *said;
	int fd;

	buf_printf(&path, "%s/spread.XXXXXX", state);
	(void)buf_cstring(&path);
	fd = mkstemp(path.data);
	if (fd >= 0)
		(void)unlink(path.data);
	said = fd >= 0 ? fdopen(fd, "w+") : NULL;
	if (said == NULL)
		fail_errno(path.data, NULL);
	buf_free(&path);
	return said;
}

static void
run_pieces(struct spread *spread, size_t jobs, size_t size)
{
	struct words command = {0};
	struct buf folder = {0};
	FILE *said = open_said(spread->state);

	if (said == NULL) {
		spread->status = message_status();
		return;
	}
	buf_printf(&folder, "%s/parallel", spread->state);
	prepare(buf_cstring(&folder));
	parallel_words(spread, jobs, size, buf_cstring(&folder), &command);
	(void)fcntl(fileno(said), F_SETFD, FD_CLOEXEC);
	spread->status = start_and_wait(spread, &command, fileno(said));
	if (spread->status == 1)
		spread->status = STATUS_JOBS;
	hear(spread, said);
	if (spread->hosts != NULL &&
	    (spread->status == STATUS_NOT_FOUND ||
		spread->status == STATUS_NO_HOST))
		complain("%s: no host answers that has this %s; see HOSTS_BIN",
		    spread->hosts, spread->command.item[0]);
	(void)fclose(said);
	words_free(&command);
	buf_free(&folder);
}

static const struct cut *
cut_of(const char *kind)
{
	for (size_t i = 0; i < sizeof(cuts) / sizeof(cuts[0]); i++)
		if (strcmp(cuts[i].kind, kind) == 0)
			return &cuts[i];
	return &cuts[0];
}

int
pieces_main(int argc, char **argv)
{
	struct spread spread = {.cut = cut_of(argc > 2 ? argv[2] : "list")};
	struct buf words = {0};
	struct stat is;
	size_t jobs, size;

	if (argc < 5 || stat(argv[3], &is) != 0)
		return STATUS_SOFTWARE;
	spread.listed = spread.cut == &cuts[0];
	spread.file = argv[3];
	spread.bytes = (size_t)is.st_size;
	spread.state = getenv("STATE");
	spread.hosts = getenv("HOSTS");
	if (spread.hosts != NULL && *spread.hosts == '\0')
		spread.hosts = NULL;
	for (int i = 4; i < argc; i++)
		words_print(&spread.command, "%s", argv[i]);
	spread.away =
	    spread.hosts != NULL && !spread.listed && away_can(&spread.command);
	away_shell(&spread.command, spread.away, &words);
	(void)setenv("SPREAD_COMMAND", buf_cstring(&words), 1);
	jobs = jobs_of(&spread);
	size = jobs > 1 || spread.away ? size_of(&spread, jobs) : 0;
	if (size == 0)
		spread.status = run_all(&spread);
	else
		run_pieces(&spread, jobs, size);
	buf_free(&words);
	words_free(&spread.command);
	return spread.status;
}
