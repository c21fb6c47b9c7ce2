/* Pipelines of programs: started, heard, waited for. */
#include "process/run.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"

extern char **environ;

enum {
	READ_SIZE = 64 * 1024,
	STATUS_NOT_FOUND = 127,
	STATUS_IO = 74, /* EX_IOERR */
	STATUS_PIPE = 128 + SIGPIPE,
	PROGRESS = 3, /* where a program may show how far it is */
};

struct words *
pipeline_step(struct pipeline *pipeline)
{
	struct step *step = &pipeline->step[pipeline->count++];

	step->hears = -1;
	return &step->command;
}

static void
blame(struct pipeline *pipeline, const char *what)
{
	if (pipeline->fault != 0)
		return;
	pipeline->fault = errno;
	pipeline->fault_of = what;
}

static void
shut(int *fd)
{
	if (*fd >= 0)
		(void)close(*fd);
	*fd = -1;
}

/* Start a step that reads from `in` and writes to `out`. */
static bool
start_step(struct step *step, int in, int out)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t none;
	int hears[2] = {-1, -1};
	int failed;

	if (!portable_pipe(hears))
		return false;
	(void)sigemptyset(&none);
	(void)posix_spawnattr_init(&attributes);
	(void)posix_spawnattr_setsigmask(&attributes, &none);
	(void)posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
	(void)posix_spawn_file_actions_init(&actions);
	(void)posix_spawn_file_actions_adddup2(
	    &actions, STDERR_FILENO, PROGRESS);
	(void)posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
	(void)posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
	(void)posix_spawn_file_actions_adddup2(
	    &actions, hears[1], STDERR_FILENO);
	failed = posix_spawnp(&step->pid, step->command.item[0], &actions,
	    &attributes, step->command.item, environ);
	(void)posix_spawn_file_actions_destroy(&actions);
	(void)posix_spawnattr_destroy(&attributes);
	(void)close(hears[1]);
	step->hears = hears[0];
	if (failed == 0)
		return true;
	shut(&step->hears);
	step->pid = 0;
	step->status = STATUS_NOT_FOUND;
	errno = failed;
	return false;
}

static bool
open_ends(struct pipeline *pipeline, int *in)
{
	const char *from = pipeline->in != NULL ? pipeline->in : "/dev/null";

	*in = open(from, O_RDONLY | O_CLOEXEC);
	if (*in < 0)
		blame(pipeline, from);
	pipeline->file = -1;
	if (pipeline->out == NULL || *in < 0)
		return *in >= 0;
	pipeline->file = strcmp(pipeline->out, "-") == 0
	    ? fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, PROGRESS + 1)
	    : open(pipeline->out, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
		  0666);
	if (pipeline->file < 0)
		blame(pipeline, pipeline->out);
	return pipeline->file >= 0;
}

static void
start(struct pipeline *pipeline)
{
	int in = -1;
	bool going = open_ends(pipeline, &in);

	pipeline->started = true;
	pipeline->takes = -1;
	for (size_t i = 0; i < pipeline->count && going; i++) {
		int ends[2] = {-1, -1};

		going = portable_pipe(ends) &&
		    start_step(&pipeline->step[i], in, ends[1]);
		if (!going)
			blame(pipeline, pipeline->step[i].command.item[0]);
		shut(&in);
		shut(&ends[1]);
		in = ends[0];
	}
	if (going)
		pipeline->takes = in;
	else
		shut(&in);
}

/* Put what the last step wrote where it goes. */
static void
keep(struct pipeline *pipeline, const char *bytes, size_t len)
{
	if (pipeline->out == NULL) {
		buf_add(&pipeline->printed, bytes, len);
		return;
	}
	while (len > 0) {
		ssize_t n = write(pipeline->file, bytes, len);

		if (n < 0 && errno != EINTR) {
			blame(pipeline, pipeline->out);
			shut(&pipeline->takes);
			return;
		}
		bytes += n > 0 ? n : 0;
		len -= n > 0 ? (size_t)n : 0;
	}
}

/* Read what is there; at its end, close it. */
static ssize_t
hear(int *fd, char *piece)
{
	ssize_t n = read(*fd, piece, READ_SIZE);

	if (n == 0 || (n < 0 && errno != EINTR && errno != EAGAIN))
		shut(fd);
	return n;
}

static void
reap(struct pipeline *pipeline)
{
	for (size_t i = 0; i < pipeline->count; i++) {
		struct step *step = &pipeline->step[i];
		int how;

		if (step->pid == 0)
			continue;
		while (waitpid(step->pid, &how, 0) < 0 && errno == EINTR)
			;
		step->status =
		    WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
	}
	if (pipeline->file >= 0 && close(pipeline->file) != 0)
		blame(pipeline, pipeline->out);
	pipeline->file = -1;
	pipeline->ended = true;
}

/* Every descriptor of the pipelines that something may still come from. */
struct ears {
	struct pollfd *poll;
	int **fd; /* where it is kept */
	struct pipeline **of;
	struct step **step; /* NULL: it is what the last one writes */
	size_t count;
};

static void
listen_to(struct ears *ears, struct pipeline *of, struct step *step, int *fd)
{
	if (*fd < 0)
		return;
	ears->poll[ears->count] = (struct pollfd){*fd, POLLIN, 0};
	ears->fd[ears->count] = fd;
	ears->of[ears->count] = of;
	ears->step[ears->count++] = step;
}

/* Listen to a running pipeline; false when nothing can come any more. */
static bool
listen_to_all(struct ears *ears, struct pipeline *pipeline)
{
	size_t before = ears->count;

	for (size_t i = 0; i < pipeline->count; i++)
		listen_to(ears, pipeline, &pipeline->step[i],
		    &pipeline->step[i].hears);
	listen_to(ears, pipeline, NULL, &pipeline->takes);
	return ears->count > before;
}

static void
take_in(struct ears *ears, char *piece)
{
	if (poll(ears->poll, (nfds_t)ears->count, -1) < 0)
		return;
	for (size_t i = 0; i < ears->count; i++) {
		ssize_t n;

		if (ears->poll[i].revents == 0)
			continue;
		n = hear(ears->fd[i], piece);
		if (n <= 0)
			continue;
		if (ears->step[i] != NULL)
			buf_add(&ears->step[i]->said, piece, (size_t)n);
		else
			keep(ears->of[i], piece, (size_t)n);
	}
}

/* Start what may be started, reap what has ended; false: all have. */
static bool
advance(struct pipeline **pipelines, size_t count, size_t at_once,
    struct ears *ears)
{
	size_t running = 0;
	bool left = false;

	ears->count = 0;
	for (size_t i = 0; i < count; i++) {
		struct pipeline *pipeline = pipelines[i];

		if (pipeline->count == 0 || pipeline->ended)
			continue;
		left = true;
		if (!pipeline->started && running < at_once)
			start(pipeline);
		if (!pipeline->started)
			continue;
		if (listen_to_all(ears, pipeline))
			running++;
		else
			reap(pipeline);
	}
	return left;
}

void
pipelines_run(struct pipeline **pipelines, size_t count, size_t at_once)
{
	size_t most = count * (RUN_STEPS + 1) + 1;
	char *piece = xcalloc(READ_SIZE, 1);
	struct ears ears = {
	    .poll = xcalloc(most, sizeof(*ears.poll)),
	    .fd = xcalloc(most, sizeof(*ears.fd)),
	    .of = xcalloc(most, sizeof(*ears.of)),
	    .step = xcalloc(most, sizeof(*ears.step)),
	};

	while (advance(pipelines, count, at_once, &ears))
		if (ears.count > 0)
			take_in(&ears, piece);
	free(ears.poll);
	free(ears.fd);
	free(ears.of);
	free(ears.step);
	free(piece);
}

enum outcome
pipeline_outcome(const struct pipeline *pipeline, int *worst)
{
	enum outcome outcome = RUN_DONE;

	*worst = 0;
	for (size_t i = 0; i < pipeline->count; i++) {
		int status = pipeline->step[i].status;

		if (status == 1)
			outcome = outcome == RUN_DONE ? RUN_REFUSED : outcome;
		/* A pipe whose reader had ended: that one is to blame. */
		if (status > 1 && (*worst == 0 || *worst == STATUS_PIPE))
			*worst = status;
	}
	if (pipeline->fault != 0 && (*worst == 0 || *worst == STATUS_PIPE))
		*worst = STATUS_IO;
	return *worst > 0 ? RUN_DIED : outcome;
}

bool
pipeline_says(const struct pipeline *pipeline, struct span words)
{
	for (size_t i = 0; i < pipeline->count; i++) {
		const struct buf *said = &pipeline->step[i].said;

		if (said->len > 0 &&
		    memmem(said->data, said->len, words.ptr, words.len) != NULL)
			return true;
	}
	return false;
}

void
pipeline_free(struct pipeline *pipeline)
{
	for (size_t i = 0; i < pipeline->count; i++) {
		words_free(&pipeline->step[i].command);
		buf_free(&pipeline->step[i].said);
	}
	buf_free(&pipeline->printed);
	*pipeline = (struct pipeline){0};
}
