/*
 * Which documents others stand beside than before; all of them where most are of
 * another language, in which the words around each are.
 */
#include "outputs/pages_beside.h"

#include <unistd.h>

#include "web/siblings.h"

static const char argument[] = "--catalogue=@";

bool
beside_is_catalogue(const char *word)
{
	return strncmp(word, argument, strlen(argument)) == 0;
}

/* The path of the catalogue; NULL: the part takes none. */
static const char *
find_catalogue(struct corpus *corpus, const struct part *part)
{
	for (size_t i = 0; i < part->command.count; i++)
		if (beside_is_catalogue(part->command.item[i]))
			return corpus_path(corpus, "%s",
			    part->command.item[i] + strlen(argument));
	return NULL;
}

static bool
are_same(const struct sibling *a, const struct sibling *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return span_equal(a->name, b->name) && span_equal(a->title, b->title);
}

/* All that a page shows of others. */
static bool
show_the_same(const struct neighbours *a, const struct neighbours *b)
{
	const struct sibling *x = a->self->newer, *y;

	if (b->self == NULL)
		return false;
	for (y = b->self->newer; x != NULL && are_same(x, y); y = y->also)
		x = x->also;
	return x == NULL && y == NULL && are_same(a->previous, b->previous) &&
	    are_same(a->next, b->next) &&
	    are_same(a->self->older, b->self->older);
}

static void
compare(const struct catalogue *now, const struct catalogue *before,
    struct set *names)
{
	enum language language, was;
	bool same = catalogue_language(now, &language) ==
		catalogue_language(before, &was) &&
	    language == was;

	for (size_t i = 0; i < now->count; i++) {
		struct span name = now->listed[i].name;
		struct neighbours a = catalogue_find(now, name);
		struct neighbours b = catalogue_find(before, name);

		if (!same || !show_the_same(&a, &b))
			(void)set_put(names, name);
	}
}

bool
beside_find(struct corpus *corpus, const struct part *part, struct set *names)
{
	const char *path = find_catalogue(corpus, part);
	const char *kept = corpus_path(corpus, "%s.beside", part->name);
	struct catalogue now = {0}, before = {0};
	struct stat a, b;

	if (path == NULL)
		return true;
	if (stat(path, &a) != 0 || stat(kept, &b) != 0)
		return false;
	if (a.st_ino == b.st_ino && a.st_dev == b.st_dev)
		return true;
	catalogue_open(&now, path);
	catalogue_open(&before, kept);
	compare(&now, &before, names);
	catalogue_close(&now);
	catalogue_close(&before);
	return true;
}

bool
beside_settle(struct corpus *corpus, const struct part *part)
{
	const char *path = find_catalogue(corpus, part);

	return path == NULL ||
	    corpus_link(
		corpus, path, corpus_path(corpus, "%s.beside", part->name));
}
