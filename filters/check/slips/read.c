/* Lists of words: a row each, between tabs. */
#include <fcntl.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/message.h"
#include "base/recode.h"
#include "base/source.h"
#include "base/utf8.h"
#include "slips/grow.h"
#include "slips/slips.h"

static const char *
read_row(struct slips *slips, struct span row)
{
	struct meaning meaning = {.fine = false};
	struct span wrong;
	size_t at;

	if (utf8_check_fields(row, &at) != UTF8_FINE)
		return N_("not UTF-8, or a control character");
	wrong = blank_trim(span_cut(&row, '\t'));
	meaning.right = blank_trim(span_cut(&row, '\t'));
	meaning.note = blank_trim(span_cut(&row, '\t'));
	meaning.fine = span_equal(wrong, meaning.right);
	if (row.ptr != NULL)
		return N_("more than three cells");
	return slips_take(slips, wrong, &meaning);
}

static void
read_rows(struct slips *slips, const char *path, struct span text)
{
	if (span_starts(text, SPAN("\xef\xbb\xbf")))
		text = span_from(text, 3);
	for (size_t line = 1; text.len > 0; line++) {
		struct span row = span_cut(&text, '\n');
		const char *fault;

		if (span_ends(row, SPAN("\r")))
			row.len--;
		if (blank_trim(row).len == 0 || *row.ptr == '#')
			continue;
		fault = read_row(slips, row);
		if (fault != NULL)
			fail(path, line, "%s", fault);
	}
}

/* All of the file, in UTF-8; false after fail(). */
static bool
read_file(const char *path, struct buf *text)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	struct source src;
	bool whole;

	if (fd < 0) {
		fail_errno(path, NULL);
		return false;
	}
	source_open(&src, fd, path);
	whole = source_all(&src);
	if (whole && !recode(source_window(&src), text))
		buf_span(text, source_window(&src));
	source_close(&src);
	(void)close(fd);
	return whole;
}

void
slips_read(struct slips *slips, const char *path)
{
	struct buf *text;

	slips->kept = xgrow(
	    slips->kept, &slips->room, slips->files + 1, sizeof(*slips->kept));
	text = &slips->kept[slips->files++];
	*text = (struct buf){0};
	if (read_file(path, text))
		read_rows(slips, path, buf_view(text));
}

void
slips_read_own(struct slips *slips)
{
	read_rows(slips, "words.tsv", slips_own());
}
