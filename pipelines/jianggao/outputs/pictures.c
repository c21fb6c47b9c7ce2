/* The pictures of pages: drawn of what a filter has written as SVG. */
#include "outputs/pictures.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/message.h"
#include "outputs/downloads.h"
#include "outputs/site.h"

/* The programs of a batch, some at a time. */
enum { BATCH = 64 };

struct pictures {
	struct corpus *corpus;
	const struct part *part;
	struct pipeline pipeline[BATCH];
	struct buf path[BATCH]; /* without .svg and .png */
	size_t waiting;
	size_t all, drawn;
};

static const struct part *
find_part(const struct corpus *corpus, const char *kind)
{
	for (size_t i = 0; i < corpus->kinds.count; i++) {
		const struct part *part = &corpus->kinds.part[i];

		if (part->how == HOW_DRAW && strcmp(part->kind, kind) == 0)
			return part;
	}
	return NULL;
}

static bool
is_wanted(const struct corpus *corpus, const struct part *part)
{
	return part != NULL && downloads_want(corpus, part);
}

bool
pictures_can(const struct corpus *corpus, const char *kind)
{
	const struct part *part = find_part(corpus, kind);

	return !is_wanted(corpus, part) || site_can_draw(part->command.item[0]);
}

static const char *
with(struct buf *path, const char *suffix)
{
	size_t len = path->len;
	const char *whole;

	buf_string(path, suffix);
	whole = buf_cstring(path);
	path->len = len;
	return whole;
}

/* It is there, and no older than what it is drawn of. */
static bool
stands(const struct stat *picture, const struct stat *of)
{
	const struct timespec *a = &picture->st_mtim, *b = &of->st_mtim;

	return a->tv_sec > b->tv_sec ||
	    (a->tv_sec == b->tv_sec && a->tv_nsec >= b->tv_nsec);
}

/* Its page was written before, and names it. */
static void
tell_missing(struct pictures *all, size_t i, struct buf *fresh)
{
	(void)unlink(buf_cstring(fresh));
	fail(with(&all->path[i], ".png"), 0,
	    "not drawn, and its page names it; the next run tries again");
}

/* What was drawn takes the place of the picture of before, whole. */
static void
take(struct pictures *all, size_t i)
{
	struct buf fresh = {0};

	buf_span(&fresh, buf_view(&all->path[i]));
	buf_string(&fresh, ".png.new");
	if (corpus_judge(all->corpus, all->part->name, &all->pipeline[i]) ==
		RUN_DONE &&
	    rename(buf_cstring(&fresh), with(&all->path[i], ".png")) == 0)
		all->drawn++;
	else
		tell_missing(all, i, &fresh);
	pipeline_free(&all->pipeline[i]);
	buf_free(&all->path[i]);
	buf_free(&fresh);
}

static void
draw_batch(struct pictures *all)
{
	struct pipeline *each[BATCH];

	for (size_t i = 0; i < all->waiting; i++)
		each[i] = &all->pipeline[i];
	pipelines_run(each, all->waiting, all->corpus->jobs);
	for (size_t i = 0; i < all->waiting; i++)
		take(all, i);
	all->waiting = 0;
}

/* Have it drawn where it is to be; false where there is nothing to draw it of. */
static bool
draw(struct pictures *all, const char *folder, struct span name)
{
	struct buf *path = &all->path[all->waiting];
	struct stat of, picture;
	struct words *command;

	buf_printf(path, "%s/%s%.*s", all->corpus->output, folder, SHOWN(name));
	if (stat(with(path, ".svg"), &of) != 0) {
		buf_free(path);
		return false;
	}
	all->all++;
	if (stat(with(path, ".png"), &picture) == 0 && stands(&picture, &of)) {
		buf_free(path);
		return true;
	}
	command = pipeline_step(&all->pipeline[all->waiting++]);
	words_join(command, &all->part->command);
	words_print(command, "--output=%s", with(path, ".png.new"));
	words_print(command, "--");
	words_print(command, "%s", with(path, ".svg"));
	if (all->waiting == BATCH)
		draw_batch(all);
	return true;
}

/* That of the site; a file of the state tells that it is ours. */
static void
draw_site(struct pictures *all, bool wanted)
{
	const char *ours = corpus_path(all->corpus, "picture");
	struct buf picture = {0};

	if (wanted && draw(all, "html/images", SPAN(""))) {
		(void)file_write(ours, SPAN(""));
	} else if (unlink(ours) == 0) {
		buf_printf(&picture, "%s/html/images.png", all->corpus->output);
		all->drawn += unlink(buf_cstring(&picture)) == 0;
	}
	buf_free(&picture);
}

/* As jg-split has it, which removes what is not kept. */
static void
write_ledger(struct pictures *all, const struct buf *names)
{
	const char *path =
	    corpus_path(all->corpus, "%s.ledger", all->part->name);
	struct buf ledger = {0};

	buf_span(&ledger, buf_view(names));
	buf_string(&ledger, ".\n");
	(void)file_write(path, buf_view(&ledger));
	buf_free(&ledger);
}

bool
pictures_draw(struct corpus *corpus, const struct survey *survey)
{
	struct pictures *all = xcalloc(1, sizeof(*all));
	bool wanted, touched;
	struct span rest = buf_view(&survey->names);
	struct buf folder = {0};

	all->corpus = corpus;
	all->part = find_part(corpus, "html");
	wanted = is_wanted(corpus, all->part);
	if (wanted) {
		buf_printf(&folder, "%s/", all->part->folder);
		write_ledger(all, &survey->names);
		while (rest.len > 0)
			(void)draw(
			    all, buf_cstring(&folder), span_cut(&rest, '\n'));
	}
	if (all->part != NULL)
		draw_site(all, wanted);
	draw_batch(all);
	if (all->drawn > 0 && wanted)
		(void)printf(
		    translate("  IMAGES   %s/%s: %zu pictures, %zu drawn\n"),
		    corpus_shown(corpus, corpus->output), all->part->folder,
		    all->all, all->drawn);
	touched = all->drawn > 0;
	buf_free(&folder);
	free(all);
	return touched;
}
