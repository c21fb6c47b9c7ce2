/* Do something at once, and again whenever a folder has changed. */
#include "process/watch.h"

#include <errno.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/message.h"

extern char **environ;

enum { QUIET_MS = 300, NOT_STARTED = 127 };

/* Start a program that writes to `out`; 0 after fail(). */
static pid_t
start(const struct words *command, int out)
{
	posix_spawn_file_actions_t actions;
	pid_t pid = 0;

	(void)posix_spawn_file_actions_init(&actions);
	(void)posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
	errno = posix_spawnp(
	    &pid, command->item[0], &actions, NULL, command->item, environ);
	(void)posix_spawn_file_actions_destroy(&actions);
	if (errno == 0)
		return pid;
	fail_errno(command->item[0], NULL);
	return 0;
}

static int
wait_for(pid_t pid)
{
	int how;

	if (pid == 0)
		return NOT_STARTED;
	while (waitpid(pid, &how, 0) < 0 && errno == EINTR)
		;
	return WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
}

/* Wait for a change, however long, and for the quiet behind it; false: at the end. */
static bool
has_changed(int changes)
{
	struct pollfd one = {changes, POLLIN, 0};
	char some[4096];
	bool any = false;

	do {
		ssize_t n = read(changes, some, sizeof(some));

		if (n == 0 || (n < 0 && errno != EINTR))
			return any;
		any = any || n > 0;
	} while (!any || poll(&one, 1, QUIET_MS) > 0);
	return true;
}

int
watch(const struct words *watcher, const struct words *again)
{
	int changes[2];
	pid_t pid;

	if (!portable_pipe(changes)) {
		fail_errno(watcher->item[0], NULL);
		return NOT_STARTED;
	}
	pid = start(watcher, changes[1]);
	(void)close(changes[1]);
	do
		(void)wait_for(start(again, STDOUT_FILENO));
	while (has_changed(changes[0]));
	(void)close(changes[0]);
	return wait_for(pid);
}
