/* Where a run reads and writes: that both can be, and that it is alone there. */
#include "corpus/corpus_place.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/message.h"
#include "corpus/call.h"

void
place_take(struct corpus *corpus)
{
	const char *input = call_given("JG_INPUT"),
		   *output = call_given("JG_OUTPUT");

	if (corpus->input == NULL)
		corpus->input = input != NULL ? input : "input";
	if (corpus->output == NULL)
		corpus->output = output != NULL ? output : "output";
	corpus->input = corpus_home(corpus, corpus->input);
	corpus->output = corpus_home(corpus, corpus->output);
}

/* The path below the folder, which is the path itself where `name` is empty. */
static bool
is_within(const char *path, const char *folder, const char *name)
{
	struct buf above = {0};
	size_t len;
	bool within;

	buf_string(&above, folder);
	if (*name != '\0')
		buf_printf(
		    &above, "%s%s", strcmp(folder, "/") == 0 ? "" : "/", name);
	len = above.len;
	within = strncmp(path, buf_cstring(&above), len) == 0 &&
	    (path[len] == '\0' || (path[len] == '/' && *name != '\0'));
	buf_free(&above);
	return within;
}

/* What is read is what is made: the output folder, or a folder of a kind in it. */
static bool
is_made(const struct corpus *corpus)
{
	const struct words *kinds = &corpus->kinds.names;
	char *input = realpath(corpus->input, NULL);
	char *output = realpath(corpus->output, NULL);
	bool made = input != NULL && output != NULL &&
	    (is_within(input, output, "") ||
		is_within(input, output, ".jianggao"));

	for (size_t i = 0; input != NULL && output != NULL && i < kinds->count;
	     i++)
		made = made || is_within(input, output, kinds->item[i]);
	free(input);
	free(output);
	return made;
}

/* As a folder, which a file of that name is not. */
static bool
may_read(const char *folder)
{
	struct buf inside = {0};
	bool may;

	buf_printf(&inside, "%s/.", folder);
	may = access(buf_cstring(&inside), R_OK | X_OK) == 0;
	if (!may && errno == ENOENT)
		fail(folder, 0, "no such folder");
	else if (!may)
		fail_errno(folder, NULL);
	buf_free(&inside);
	return may;
}

bool
place_is_good(const struct corpus *corpus)
{
	if (!may_read(corpus->input))
		return false;
	if (is_made(corpus)) {
		fail(corpus->input, 0,
		    "what is made in %s lies there; give another OUTPUT",
		    corpus->output);
		return false;
	}
	return true;
}

bool
place_make_folder(const char *path)
{
	struct buf part = {0};
	bool made = true;

	for (const char *end = path; made && *end != '\0';) {
		end += strspn(end, "/");
		end += strcspn(end, "/");
		part.len = 0;
		buf_add(&part, path, (size_t)(end - path));
		made = mkdir(buf_cstring(&part), 0777) == 0 || errno == EEXIST;
		/* One that stands where nothing may be made is as good. */
		made = made || access(part.data, X_OK) == 0;
	}
	buf_free(&part);
	return made;
}

static int
open_lock(const char *path)
{
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);

	if (fd < 0 && (errno == EROFS || errno == EACCES))
		fd = open(path, O_RDONLY | O_CLOEXEC);
	return fd;
}

bool
place_lock(struct corpus *corpus)
{
	const char *path = corpus_path(corpus, "lock");
	int fd;

	if (!place_make_folder(corpus_path(corpus, "%s", ""))) {
		fail_errno(corpus->output, NULL);
		return false;
	}
	fd = open_lock(path);
	if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0)
		return true;
	if (fd >= 0 && errno == EWOULDBLOCK) {
		(void)fprintf(stderr,
		    translate("jianggao: waiting for another run in %s\n"),
		    corpus->output);
		if (flock(fd, LOCK_EX) == 0)
			return true;
	}
	fail_errno(path, NULL);
	return false;
}
