/* What a block stream holds: its documents, by name and source. */
#include "blocks/stream_survey.h"

#include "base/ascii.h"

/* The name without #2, which a part of a file that holds several has. */
static struct span
base_of(struct span name)
{
	size_t len = name.len;

	while (len > 0 && ascii_is_digit(name.ptr[len - 1]))
		len--;
	if (len > 1 && len < name.len && name.ptr[len - 1] == '#')
		name.len = len - 1;
	return name;
}

/* A file is of one name, and a name of one file, or there are namesakes. */
static void
take_source(struct survey *survey, struct span name, struct span source)
{
	struct buf pair = {0};

	(void)set_add(&survey->sources, source);
	buf_span(&pair, base_of(name));
	buf_byte(&pair, '\t');
	buf_span(&pair, source);
	if (set_add(&survey->pairs, buf_view(&pair)) &&
	    !set_add(&survey->bases, base_of(name)))
		survey->namesakes = true;
	buf_free(&pair);
}

void
survey_take(struct survey *survey, const struct stream *stream)
{
	survey->documents++;
	buf_span(&survey->names, stream->name);
	buf_byte(&survey->names, '\n');
	if (stream->source.len > 0)
		take_source(survey, stream->name, stream->source);
}

bool
survey_file(struct survey *survey, const char *path)
{
	struct stream stream;
	bool good = stream_open(&stream, path);

	while (good && stream_next(&stream))
		survey_take(survey, &stream);
	good = good && !stream.src.failed;
	stream_close(&stream);
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
