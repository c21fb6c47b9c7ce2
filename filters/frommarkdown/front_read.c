/* Front matter: what stands before the text and tells of it. */
#include "front_read.h"

#include "base/blank.h"
#include "base/message.h"
#include "piece.h"
#include "scalar.h"
#include "stream/block.h"

/* The two languages, as far as a line is concerned. */
static const struct language {
	struct span fence, other_fence;
	char sign; /* between key and value */
	bool tables; /* [name] groups keys, and is no list */
} languages[] = {
    {{"---", 3}, {"...", 3}, ':', false},
    {{"+++", 3}, {"+++", 3}, '=', true},
};

enum { LANGUAGES = sizeof(languages) / sizeof(languages[0]) };

struct reader {
	const struct language *language;
	const char *source;
	size_t line, key_line;
	front_known *known;
	void *state;
	struct buf *meta;
	struct buf key, value;
	bool listing; /* members of a list may follow, a line each */
};

static bool
is_fence(const struct language *language, struct span line, bool closing)
{
	while (span_ends(line, SPAN(" ")))
		line.len--;
	return span_equal(line, language->fence) ||
	    (closing && span_equal(line, language->other_fence));
}

static bool
is_without_text(struct span line)
{
	struct span text = blank_trim(line);

	return text.len == 0 || text.ptr[0] == '#';
}

/* The key that the line begins with; nothing where there is no sign. */
static struct span
cut_key(const struct language *language, struct span *line)
{
	struct span key = *line;

	for (size_t i = 0; i < line->len; i++) {
		if (line->ptr[i] != language->sign)
			continue;
		if (!language->tables && i + 1 < line->len &&
		    line->ptr[i + 1] != ' ')
			continue;
		key.len = i;
		*line = span_from(*line, i + 1);
		return blank_trim(key);
	}
	key.len = 0;
	return key;
}

/* Two rules with a text between them are no front matter. */
static bool
begins_with_key(const struct language *language, struct span inside)
{
	while (inside.ptr != NULL && inside.len > 0) {
		struct span line = span_cut(&inside, '\n');

		if (!is_without_text(line))
			return cut_key(language, &line).len > 0 ||
			    (language->tables && line.ptr[0] == '[');
	}
	return true;
}

/* The lines between the fences, and what follows; false: there are none. */
static bool
find_fences(struct span text, const struct language *language,
    struct span *inside, struct front *front)
{
	struct span rest = text;

	if (!is_fence(language, span_cut(&rest, '\n'), false))
		return false;
	*inside = rest;
	for (front->lines = 2; rest.ptr != NULL; front->lines++) {
		struct span line = span_cut(&rest, '\n');

		if (!is_fence(language, line, true))
			continue;
		inside->len = (size_t)(line.ptr - inside->ptr);
		front->text = rest;
		return begins_with_key(language, *inside);
	}
	return false;
}

/* What other programs that read front matter call it. */
static struct span
column_of_key(struct span key)
{
	static const struct {
		struct span theirs, ours;
	} names[] = {
	    {{"author", 6}, {"speaker", 7}},
	    {{"language", 8}, {"lang", 4}},
	    {{"license", 7}, {"licence", 7}},
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (span_equal(key, names[i].theirs))
			return names[i].ours;
	return key;
}

/* What a page calls source is where its text is from, not this file. */
static struct span
name_of_column(struct span column)
{
	return span_equal(column, SPAN("source")) ? SPAN("provenance") : column;
}

static void
tell_at(const struct reader *reader, size_t line, const char *what)
{
	warn(reader->source, line, "front matter: %s", translate(what));
}

static void
tell(struct reader *reader, const char *what)
{
	tell_at(reader, reader->line, what);
	reader->key.len = 0;
}

/* A fact that is none for a record: an escape says what no line may hold. */
static bool
is_record(const struct reader *reader, struct span value)
{
	if (!block_is_field(buf_view(&reader->key)))
		tell_at(reader, reader->key_line,
		    N_("a control character in a key; left out"));
	else if (!block_is_field(value))
		tell_at(reader, reader->key_line,
		    N_("a value of several lines; left out"));
	else
		return true;
	return false;
}

static void
flush(struct reader *reader)
{
	struct span column = column_of_key(buf_view(&reader->key));
	struct buf clean = {0};

	piece_clean(&clean, buf_view(&reader->value));
	if (column.len > 0 && clean.len > 0 &&
	    is_record(reader, buf_view(&clean)) &&
	    !reader->known(reader->state, column))
		block_write_meta(
		    reader->meta, name_of_column(column), buf_view(&clean));
	reader->key.len = reader->value.len = 0;
	reader->listing = false;
	buf_free(&clean);
}

/* `- member` below a key that has no value on its line. */
static bool
read_member(struct reader *reader, struct span line)
{
	(void)blank_cut_front(&line);
	if (!reader->listing || !span_starts(line, SPAN("- ")))
		return false;
	if (reader->value.len > 0)
		buf_string(&reader->value, "；");
	if (!scalar_read(span_from(line, 2), &reader->value)) {
		tell(reader, N_("not a value on one line"));
		reader->listing = false;
	}
	return true;
}

static void
read_line(struct reader *reader, struct span line)
{
	struct span key;

	if (is_without_text(line) || read_member(reader, line))
		return;
	if (line.ptr[0] == ' ' && reader->language->sign == ':') {
		if (reader->key.len > 0)
			tell(reader, N_("only texts and lists are understood"));
		return;
	}
	flush(reader);
	if (reader->language->tables && line.ptr[0] == '[')
		return;
	reader->key_line = reader->line;
	key = cut_key(reader->language, &line);
	if (key.len == 0 || !scalar_read(key, &reader->key)) {
		tell(reader, N_("not a key and a value"));
		return;
	}
	reader->listing = is_without_text(line);
	if (!reader->listing && !scalar_read(line, &reader->value))
		tell(reader, N_("not a value on one line"));
}

struct front
front_read(struct span text, const char *source, front_known *known,
    void *state, struct buf *meta)
{
	struct front front = {text, 0};
	struct span inside = {NULL, 0};
	struct reader reader = {
	    .source = source,
	    .line = 2,
	    .known = known,
	    .state = state,
	    .meta = meta,
	};

	for (size_t i = 0; i < LANGUAGES && reader.language == NULL; i++)
		if (find_fences(text, &languages[i], &inside, &front))
			reader.language = &languages[i];
	if (reader.language == NULL)
		return (struct front){text, 0};
	for (; inside.ptr != NULL && inside.len > 0; reader.line++)
		read_line(&reader, span_cut(&inside, '\n'));
	flush(&reader);
	buf_free(&reader.key);
	buf_free(&reader.value);
	return front;
}
