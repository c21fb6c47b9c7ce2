/* Two block streams at once: one put into the other, or what one has more. */
#include "blocks/merge.h"

#include <fcntl.h>

#include "base/message.h"
#include "base/output.h"

/* The streams, and where the documents go. */
struct merge {
	struct stream left, right;
	bool has_left, has_right;
	struct output out;
	struct survey *survey;
};

static bool
open_all(
    struct merge *merge, const char *left, const char *right, const char *to)
{
	bool left_open = stream_open(&merge->left, left);
	bool right_open = stream_open(&merge->right, right);
	int fd = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);

	if (fd < 0)
		fail_errno(to, NULL);
	output_open(&merge->out, fd, to);
	merge->out.failed = fd < 0;
	return left_open && right_open && fd >= 0;
}

/* True where all was read and written. */
static bool
close_all(struct merge *merge)
{
	bool read = !merge->left.src.failed && !merge->right.src.failed;

	stream_close(&merge->left);
	stream_close(&merge->right);
	output_close(&merge->out);
	return read && !merge->out.failed;
}

static void
take(struct merge *merge, const struct stream *stream)
{
	survey_take(merge->survey, stream);
	output_add(&merge->out, stream->bytes);
}

/* Which comes first, of two that are there. */
static int
order(const struct merge *merge)
{
	return span_compare(merge->left.source, merge->right.source);
}

static void
go_left(struct merge *merge, const struct set *gone)
{
	do
		merge->has_left = stream_next(&merge->left);
	while (merge->has_left && set_has(gone, merge->left.source));
}

bool
merge_splice(const char *before, const char *part, const struct set *gone,
    const char *to, struct survey *survey)
{
	struct merge merge = {.survey = survey};

	if (open_all(&merge, before, part, to)) {
		go_left(&merge, gone);
		merge.has_right = stream_next(&merge.right);
	}
	while (merge.has_left || merge.has_right)
		if (merge.has_left && (!merge.has_right || order(&merge) < 0)) {
			take(&merge, &merge.left);
			go_left(&merge, gone);
		} else {
			take(&merge, &merge.right);
			merge.has_right = stream_next(&merge.right);
		}
	return close_all(&merge);
}

/* Where the document of the left stands now, if anywhere. */
static bool
is_there(struct merge *merge)
{
	while (merge->has_right && order(merge) > 0)
		merge->has_right = stream_next(&merge->right);
	return merge->has_right && order(merge) == 0;
}

bool
merge_news(const char *now, const char *before, const struct set *also,
    const char *to, struct survey *survey)
{
	struct merge merge = {.survey = survey};

	if (open_all(&merge, now, before, to)) {
		merge.has_left = stream_next(&merge.left);
		merge.has_right = stream_next(&merge.right);
	}
	while (merge.has_left) {
		bool there = is_there(&merge);

		if (!there ||
		    !span_equal(merge.left.bytes, merge.right.bytes) ||
		    (also != NULL && set_has(also, merge.left.name)))
			take(&merge, &merge.left);
		/* Of a file with several the next is beside the next. */
		if (there)
			merge.has_right = stream_next(&merge.right);
		merge.has_left = stream_next(&merge.left);
	}
	return close_all(&merge);
}
