/* What a block stream holds: its documents, by name and source. */
#include "survey.h"

#include <fcntl.h>
#include <unistd.h>

#include "base/message.h"
#include "base/set.h"
#include "base/source.h"

/* The name without #2, which a part of a file that holds several has. */
static struct span
base_of(struct span name)
{
	size_t len = name.len;

	while (len > 0 && name.ptr[len - 1] >= '0' && name.ptr[len - 1] <= '9')
		len--;
	if (len > 1 && len < name.len && name.ptr[len - 1] == '#')
		name.len = len - 1;
	return name;
}

struct looking {
	struct survey *survey;
	struct buf name; /* of the document in hand, until its source came */
	struct buf pair;
};

static void
take_source(struct looking *looking, struct span source)
{
	struct survey *survey = looking->survey;

	(void)set_add(&survey->sources, source);
	if (looking->name.len == 0)
		return;
	looking->pair.len = 0;
	buf_span(&looking->pair, buf_view(&looking->name));
	buf_byte(&looking->pair, '\t');
	buf_span(&looking->pair, source);
	if (set_add(&survey->pairs, buf_view(&looking->pair)) &&
	    !set_add(&survey->bases, buf_view(&looking->name)))
		survey->namesakes = true;
	looking->name.len = 0;
}

/* The text of a record: behind kind, level, number, label and line. */
static struct span
text_of(struct span record)
{
	for (int field = 0; field < 5; field++)
		(void)span_cut(&record, '\t');
	return record;
}

static void
take_line(struct looking *looking, struct span line)
{
	struct survey *survey = looking->survey;

	if (span_starts(line, SPAN("doc\t"))) {
		struct span name = text_of(line);

		survey->documents++;
		buf_span(&survey->names, name);
		buf_byte(&survey->names, '\n');
		looking->name.len = 0;
		buf_span(&looking->name, base_of(name));
	} else if (span_starts(line, SPAN("meta\t0\t0\tsource\t"))) {
		take_source(looking, text_of(line));
	}
}

static void
take_lines(struct looking *looking, struct source *src)
{
	for (;;) {
		struct span window = source_window(src), rest = window;

		while (rest.len > 0 && memchr(rest.ptr, '\n', rest.len) != NULL)
			take_line(looking, span_cut(&rest, '\n'));
		src->start = src->end - (rest.ptr == NULL ? 0 : rest.len);
		if (!source_more(src))
			return;
	}
}

bool
survey_file(struct survey *survey, const char *path)
{
	struct looking looking = {.survey = survey};
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct source src;
	bool good;

	if (fd < 0) {
		fail_errno(path, NULL);
		return false;
	}
	source_open(&src, fd, path);
	take_lines(&looking, &src);
	good = !src.failed;
	source_close(&src);
	(void)close(fd);
	buf_free(&looking.name);
	buf_free(&looking.pair);
	return good;
}

void
survey_free(struct survey *survey)
{
	buf_free(&survey->names);
	set_free(&survey->sources);
	set_free(&survey->bases);
	set_free(&survey->pairs);
	*survey = (struct survey){0};
}
