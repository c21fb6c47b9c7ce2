/* A walk through a folder, with what it finds. */
#include "input/folder.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/translate.h"
#include "input/peek.h"
#include "input/speech.h"

/* A folder on the way down, to know it again. */
struct level {
	const struct level *above;
	dev_t device;
	ino_t node;
};

/* The root as the system names it, and what to leave out. */
struct place {
	struct walk *walk;
	char *real;
	struct stat made, own;
	bool has_made, has_own, unread; /* the root could not be */
};

void
folder_refuse(struct walk *walk, const char *path, const char *format, ...)
{
	char reason[512];
	va_list args;

	va_start(args, format);
	(void)vsnprintf(reason, sizeof(reason), translate(format), args);
	va_end(args);
	words_print(&walk->refused, "%s: %s", path, reason);
}

static void
refuse_errno(struct walk *walk, const char *path)
{
	const char *reason = strerror(errno);

	folder_refuse(
	    walk, path, "%c%s", tolower((unsigned char)*reason), reason + 1);
}

static void walk_folder(
    struct place *place, const char *path, const struct level *level);

static bool
is_above(const struct level *level, const struct stat *status)
{
	for (; level != NULL; level = level->above)
		if (level->device == status->st_dev &&
		    level->node == status->st_ino)
			return true;
	return false;
}

/* Where a link leads, if out of the root; NULL: it does not.  To be freed. */
static char *
leads_out(const struct place *place, const char *path)
{
	char *to = realpath(path, NULL);
	size_t len = place->real != NULL ? strlen(place->real) : 0;

	if (to == NULL || len == 0 ||
	    (strncmp(to, place->real, len) == 0 &&
		(to[len] == '/' || to[len] == '\0' ||
		    place->real[len - 1] == '/'))) {
		free(to);
		return NULL;
	}
	return to;
}

/* A link out of the root is told, and passed over where none is to be followed. */
static bool
may_follow(struct place *place, const char *path)
{
	char *to = leads_out(place, path);
	struct buf shown = {0};

	if (to == NULL)
		return true;
	buf_printf(
	    &shown, "%s -> %s", path + strlen(place->walk->root) + 1, to);
	words_add(&place->walk->links, buf_view(&shown));
	buf_free(&shown);
	free(to);
	return place->walk->follow;
}

static bool
is_one(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

static void
take_folder(struct place *place, const char *path, const struct stat *status,
    const struct level *above)
{
	struct level level = {above, status->st_dev, status->st_ino};

	if (place->has_made && is_one(status, &place->made))
		return;
	if (is_above(above, status))
		folder_refuse(
		    place->walk, path, "a link to a folder that it lies in");
	else
		walk_folder(place, path, &level);
}

/* A document without a word would be a page that nobody has written. */
static void
take_speech(struct walk *walk, const char *path, const char *below,
    const struct stat *status)
{
	if (peek_is_blank(path, (size_t)status->st_size))
		words_print(&walk->empty, "%s", below);
	else
		rows_add(&walk->files, span_of(path), status);
}

/* What is there, and no folder. */
static void
take_file(const struct place *place, const char *path, const char *below,
    const struct stat *status)
{
	struct walk *walk = place->walk;
	bool file = S_ISREG(status->st_mode);

	if (place->has_own && is_one(status, &place->own))
		return;
	if (file && is_speech(path, below, walk->take))
		take_speech(walk, path, below, status);
	else if (is_table(below))
		rows_add(&walk->tables, span_of(path), status);
	else if (!is_of_corpus(below))
		words_print(
		    &walk->passed, "%s%s", below, file ? "" : " (no file)");
}

/* What a link points to that is not there, or may not be looked at. */
static void
take_missing(struct walk *walk, const char *path, const char *below)
{
	if (may_be_speech(below, walk->take))
		refuse_errno(walk, path);
	else if (!is_of_corpus(below))
		words_print(&walk->passed, "%s", below);
}

static void
take_entry(struct place *place, const char *path, const struct level *level)
{
	struct walk *walk = place->walk;
	const char *below = path + strlen(walk->root) + 1;
	struct stat status;
	bool link = lstat(path, &status) == 0 && S_ISLNK(status.st_mode);

	if (stat(path, &status) != 0)
		take_missing(walk, path, below);
	else if (link && !may_follow(place, path))
		return;
	else if (S_ISDIR(status.st_mode))
		take_folder(place, path, &status, level);
	else
		take_file(place, path, below, &status);
}

static char *
copy_of(const char *text)
{
	size_t size = strlen(text) + 1;

	return memcpy(xrealloc(NULL, size, 1), text, size);
}

/* The names in a folder, which is closed before one goes down. */
static char **
names_in(struct walk *walk, const char *path, size_t *count, bool *whole)
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	char **name = NULL;
	size_t cap = 0;

	*count = 0;
	*whole = folder != NULL;
	if (folder == NULL) {
		refuse_errno(walk, path);
		return NULL;
	}
	for (errno = 0; (entry = readdir(folder)) != NULL; errno = 0) {
		if (entry->d_name[0] == '.')
			continue;
		name = xgrow(name, &cap, *count + 1, sizeof(*name));
		name[(*count)++] = copy_of(entry->d_name);
	}
	*whole = errno == 0;
	if (!*whole)
		refuse_errno(walk, path);
	(void)closedir(folder);
	return name;
}

static void
walk_folder(struct place *place, const char *path, const struct level *level)
{
	struct buf below = {0};
	size_t count, len;
	bool whole;
	char **name = names_in(place->walk, path, &count, &whole);

	place->unread = place->unread || (!whole && path == place->walk->root);
	buf_string(&below, path);
	buf_byte(&below, '/');
	len = below.len;
	for (size_t i = 0; i < count; i++) {
		below.len = len;
		buf_string(&below, name[i]);
		take_entry(place, buf_cstring(&below), level);
		free(name[i]);
	}
	free(name);
	buf_free(&below);
}

enum { DEPTH_MAX = 256 };

/* The folders that a path lies in, as levels; returns the lowest of them. */
static const struct level *
levels_above(const char *path, struct level level[DEPTH_MAX])
{
	struct buf above = {0};
	struct stat status;
	size_t count = 0;

	buf_string(&above, path);
	while (count < DEPTH_MAX) {
		buf_string(&above, "/..");
		if (stat(buf_cstring(&above), &status) != 0)
			break;
		level[count] =
		    (struct level){NULL, status.st_dev, status.st_ino};
		if (count > 0) {
			if (is_above(&level[count - 1], &status))
				break;
			level[count - 1].above = &level[count];
		}
		count++;
	}
	buf_free(&above);
	return count > 0 ? level : NULL;
}

static void
find_own(struct place *place)
{
	struct buf path = {0};

	if (place->walk->own == NULL)
		return;
	if (place->walk->own[0] != '/')
		buf_printf(&path, "%s/", place->walk->root);
	buf_string(&path, place->walk->own);
	place->has_own = stat(buf_cstring(&path), &place->own) == 0;
	buf_free(&path);
}

bool
folder_walk(struct walk *walk)
{
	struct place place = {.walk = walk};
	struct level above[DEPTH_MAX], level = {0};
	struct stat status;

	place.real = realpath(walk->root, NULL);
	place.has_made =
	    walk->made != NULL && stat(walk->made, &place.made) == 0;
	find_own(&place);
	if (stat(walk->root, &status) != 0) {
		refuse_errno(walk, walk->root);
		place.unread = true;
	} else {
		level.above = levels_above(walk->root, above);
		level.device = status.st_dev;
		level.node = status.st_ino;
		walk_folder(&place, walk->root, &level);
	}
	free(place.real);
	rows_sort(&walk->files);
	rows_sort(&walk->tables);
	return !place.unread;
}

void
folder_free(struct walk *walk)
{
	rows_free(&walk->files);
	rows_free(&walk->tables);
	words_free(&walk->empty);
	words_free(&walk->passed);
	words_free(&walk->links);
	words_free(&walk->refused);
}
