/* The kinds of output: the files NAME.kind in pipelines. */
#include "corpus/kinds.h"

#include <glob.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/message.h"
#include "input/file_rows.h"

enum { NAME, HOW, FOLDER, SUFFIX, PROGRAM };

static const struct {
	const char *word;
	enum how how;
	bool offered, pictured;
} hows[] = {
    {"each", HOW_EACH, false, false},
    {"offer", HOW_EACH, true, false},
    {"whole", HOW_WHOLE, false, false},
    {"bind", HOW_WHOLE, true, false},
    {"onto", HOW_ONTO, false, false},
    {"list", HOW_LIST, false, false},
    {"print", HOW_PRINT, true, false},
    {"depict", HOW_EACH, false, true},
    {"draw", HOW_DRAW, false, true},
};

static bool
read_how(const char *word, struct part *part)
{
	for (size_t i = 0; i < sizeof(hows) / sizeof(hows[0]); i++)
		if (strcmp(hows[i].word, word) == 0) {
			part->how = hows[i].how;
			part->offered = hows[i].offered;
			part->pictured = hows[i].pictured;
			return true;
		}
	return false;
}

static void
split_words(struct span line, struct words *words)
{
	while (line.len > 0) {
		struct span word = span_cut(&line, ' ');

		if (word.len > 0)
			words_add(words, word);
	}
}

static char *
copy_of(const char *word)
{
	char *copy = strdup(strcmp(word, "-") == 0 ? "" : word);

	if (copy == NULL)
		abort();
	return copy;
}

static bool
add_part(struct kinds *kinds, const char *kind, const struct words *words)
{
	struct part part = {0};

	if (words->count <= PROGRAM)
		return false;
	if (!read_how(words->item[HOW], &part))
		return false;
	part.name = copy_of(words->item[NAME]);
	part.kind = copy_of(kind);
	part.folder = copy_of(words->item[FOLDER]);
	part.suffix = copy_of(words->item[SUFFIX]);
	for (size_t i = PROGRAM; i < words->count; i++)
		words_print(&part.command, "%s", words->item[i]);
	kinds->part =
	    xgrow(kinds->part, &kinds->cap, kinds->count + 1, sizeof(part));
	kinds->part[kinds->count++] = part;
	return true;
}

/* A part, or `named`, which no part is called, for the kind as a whole. */
static bool
take_line(struct kinds *kinds, const char *kind, const struct words *words,
    bool *named)
{
	if (words->count != 1 || strcmp(words->item[0], "named") != 0)
		return add_part(kinds, kind, words);
	*named = true;
	return true;
}

static bool
read_kind(struct kinds *kinds, const char *path)
{
	const char *slash = strrchr(path, '/');
	struct span name = span_of(slash != NULL ? slash + 1 : path), rest;
	struct buf text = {0};
	size_t number = 0;
	bool good = file_read(path, &text), named = false;

	name.len -= strlen(".kind");
	words_add(&kinds->names, name);
	if (!good)
		fail_errno(path, NULL);
	rest = buf_view(&text);
	while (good && rest.len > 0) {
		struct span line = span_cut(&rest, '\n');
		struct words words = {0};

		number++;
		if (line.len > 0 && *line.ptr != '#')
			split_words(line, &words);
		if (words.count > 0)
			good = take_line(kinds,
			    kinds->names.item[kinds->names.count - 1], &words,
			    &named);
		if (!good)
			fail(path, number, "not a part of an output");
		words_free(&words);
	}
	if (!named)
		words_add(&kinds->usual, name);
	buf_free(&text);
	return good;
}

static int
by_name(const void *a, const void *b)
{
	const struct part *first = a, *second = b;

	return strcmp(first->name, second->name);
}

bool
kinds_read(struct kinds *kinds, const char *folder)
{
	struct buf pattern = {0};
	glob_t found;
	bool good;

	/* The folder is data: its own characters are no pattern. */
	for (const char *c = folder; *c != '\0'; c++) {
		if (strchr("*?[\\", *c) != NULL)
			buf_byte(&pattern, '\\');
		buf_byte(&pattern, *c);
	}
	buf_string(&pattern, "/*.kind");
	good = glob(buf_cstring(&pattern), 0, NULL, &found) == 0;
	if (!good)
		fail(folder, 0, "no kind of output there");
	for (size_t i = 0; good && i < found.gl_pathc; i++)
		good = read_kind(kinds, found.gl_pathv[i]);
	if (found.gl_pathc > 0)
		globfree(&found);
	if (kinds->count > 1)
		qsort(kinds->part, kinds->count, sizeof(*kinds->part), by_name);
	buf_free(&pattern);
	return good;
}

void
kinds_free(struct kinds *kinds)
{
	for (size_t i = 0; i < kinds->count; i++) {
		struct part *part = &kinds->part[i];

		free(part->name);
		free(part->kind);
		free(part->folder);
		free(part->suffix);
		words_free(&part->command);
	}
	free(kinds->part);
	words_free(&kinds->names);
	words_free(&kinds->usual);
}
