/* Operands of a program that also takes a list of paths: --files0-from. */
#include "base/listed.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/message.h"

/* Standard input cannot be a document while it is the list. */
static void
open_listed(const struct listed *listed, const struct source *list,
    const char *path, struct output *out)
{
	if (*path == '\0')
		fail(list->name, 0, "an empty path");
	else if (list->fd == STDIN_FILENO && strcmp(path, "-") == 0)
		fail(list->name, 0,
		    "- among the paths: standard input is the list; ./- is the "
		    "file of that name");
	else
		filter_open(listed->filter, path, out);
}

/* The paths of a list, each ended by NUL. */
static void
read_list(const struct listed *listed, struct source *list, struct output *out)
{
	struct span window;

	do {
		const char *nul;

		window = source_window(list);
		nul = window.len > 0 ? memchr(window.ptr, '\0', window.len)
				     : NULL;
		if (nul == NULL) {
			if (source_more(list))
				continue;
			if (window.len > 0)
				lose(list->name, 0,
				    "the last path is not ended by NUL");
			return;
		}
		open_listed(listed, list, window.ptr, out);
		list->start += (size_t)(nul - window.ptr) + 1;
	} while (!out->failed);
}

/* The list itself is standard input or a file. */
static void
open_list(struct listed *listed, struct source *src, struct output *out)
{
	struct source list;
	int fd;

	listed->begun = true;
	src->single = false;
	if (strcmp(listed->list, "-") == 0) {
		read_list(listed, src, out);
		return;
	}
	fd = open(listed->list, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0) {
		lose_errno(listed->list, NULL);
		return;
	}
	source_open(&list, fd, listed->list);
	read_list(listed, &list, out);
	source_close(&list);
	(void)close(fd);
}

bool
listed_input(struct listed *listed, struct source *src, struct output *out)
{
	if (listed->list == NULL || listed->begun)
		return false;
	open_list(listed, src, out);
	return true;
}
