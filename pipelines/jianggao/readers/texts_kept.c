/* Texts that readers have taken out of files that are none, kept in the state. */
#include "readers/texts_kept.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/foreign.h"
#include "base/message.h"
#include "base/source.h"
#include "stream/frame.h"

const char *
kept_folder(struct corpus *corpus)
{
	return corpus_path(corpus, "texts");
}

/* All readers, because one row of theirs is like another. */
void
kept_sign(const struct corpus *corpus, struct buf *sign)
{
	const struct foreign *row;
	const char *last = "";

	for (size_t i = 0; (row = foreign_row(i)) != NULL; i++) {
		struct words command = {0};

		if (row->reader == NULL || strcmp(row->reader, last) == 0)
			continue;
		last = row->reader;
		if (corpus_command(corpus, last, &command))
			corpus_sign(corpus, &command, sign);
		words_free(&command);
	}
}

void
kept_look(struct kept *kept, struct corpus *corpus)
{
	DIR *folder = opendir(kept_folder(corpus));
	struct dirent *entry;

	kept->corpus = corpus;
	kept_sign(corpus, &kept->sign);
	if (folder == NULL)
		return;
	while ((entry = readdir(folder)) != NULL)
		if (strlen(entry->d_name) == KEPT_KEY)
			(void)set_add(&kept->keys, span_of(entry->d_name));
	(void)closedir(folder);
}

void
kept_key(const struct kept *kept, const struct row_of_file *file,
    char key[KEPT_KEY + 1])
{
	struct buf text = {0};
	uint64_t low, high;

	buf_span(&text, file->path);
	buf_byte(&text, '\0');
	buf_span(&text, file->stamp);
	buf_byte(&text, '\0');
	buf_span(&text, buf_view(&kept->sign));
	low = hash_bytes(buf_view(&text), (struct hash_key){1, 2});
	high = hash_bytes(buf_view(&text), (struct hash_key){3, 4});
	(void)snprintf(
	    key, KEPT_KEY + 1, "%016" PRIx64 "%016" PRIx64, high, low);
	buf_free(&text);
}

bool
kept_has(const struct kept *kept, const char *key)
{
	return set_has(&kept->keys, span_of(key));
}

void
kept_path(const struct kept *kept, const char *key, struct buf *path)
{
	buf_printf(path, "%s/.jianggao/texts/%s", kept->corpus->output, key);
}

bool
kept_is_blank(const struct kept *kept, const char *key)
{
	struct buf path = {0};
	struct stat status;
	bool blank;

	if (!kept_has(kept, key))
		return false;
	kept_path(kept, key, &path);
	blank = stat(buf_cstring(&path), &status) == 0 && status.st_size == 0;
	buf_free(&path);
	return blank;
}

void
kept_want(struct kept *kept, struct span source, const char *key)
{
	if (set_add(&kept->wanted, source))
		buf_add(&kept->wanted_keys, key, KEPT_KEY);
}

/* The document in its frame; nothing where it has no text. */
static void
print_frame(const struct text *text, struct buf *frame)
{
	if (text->body.len == 0)
		return;
	buf_byte(frame, '\f');
	buf_span(frame, text->name);
	buf_byte(frame, '\t');
	buf_span(frame, text->fields);
	buf_byte(frame, '\n');
	buf_span(frame, text->body);
	buf_string(frame, "\f\n");
}

/* Write a document, if it is of a file that was asked for. */
static bool
keep(struct kept *kept, const struct text *text)
{
	size_t at = set_find(&kept->wanted, text_field(text, SPAN("source")));
	char key[KEPT_KEY + 1];
	struct buf path = {0}, frame = {0};
	bool good;

	if (at == SET_NONE)
		return true;
	memcpy(key, kept->wanted_keys.data + at * KEPT_KEY, KEPT_KEY);
	key[KEPT_KEY] = '\0';
	print_frame(text, &frame);
	kept_path(kept, key, &path);
	good = file_write(buf_cstring(&path), buf_view(&frame));
	(void)set_add(&kept->keys, span_of(key));
	buf_free(&path);
	buf_free(&frame);
	return good;
}

bool
kept_take(struct kept *kept, const char *stream)
{
	const char *folder = kept_folder(kept->corpus);
	int fd = open(stream, O_RDONLY | O_CLOEXEC);
	struct frame_reader reader;
	struct source src;
	struct text text;
	bool good = fd >= 0;

	if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
		fail_errno(folder, NULL);
		good = false;
	} else if (!good) {
		fail_errno(stream, NULL);
	}
	if (good) {
		source_open(&src, fd, stream);
		frame_reader_open(&reader, &src);
		while (good && frame_next(&reader, &text))
			good = keep(kept, &text);
		good = good && !src.failed && reader.refused == 0;
		source_close(&src);
	}
	if (fd >= 0)
		(void)close(fd);
	return good;
}

void
kept_sweep(struct corpus *corpus, const struct rows *files)
{
	DIR *folder = opendir(kept_folder(corpus));
	struct kept kept = {.corpus = corpus};
	struct set stay = {0};
	struct dirent *entry;
	char key[KEPT_KEY + 1];

	if (folder == NULL)
		return;
	kept_sign(corpus, &kept.sign);
	for (size_t i = 0; i < files->count; i++) {
		kept_key(&kept, &files->row[i], key);
		(void)set_add(&stay, span_of(key));
	}
	while ((entry = readdir(folder)) != NULL)
		if (*entry->d_name != '.' &&
		    !set_has(&stay, span_of(entry->d_name)))
			(void)unlinkat(dirfd(folder), entry->d_name, 0);
	(void)closedir(folder);
	set_free(&stay);
	kept_free(&kept);
}

void
kept_free(struct kept *kept)
{
	buf_free(&kept->sign);
	set_free(&kept->keys);
	set_free(&kept->wanted);
	buf_free(&kept->wanted_keys);
}
