/* Front matter line by line: TOML, and what is like YAML and is none. */
#include "base/blank.h"
#include "base/translate.h"
#include "front/front_facts.h"
#include "front/front_line.h"
#include "front/scalar.h"

struct reader {
	struct front_facts *facts;
	const struct language *language;
	size_t line, key_line;
	struct buf key, value;
	bool listing; /* members of a list may follow, a line each */
};

bool
front_line_is_empty(struct span line)
{
	struct span text = blank_trim(line);

	return text.len == 0 || text.ptr[0] == '#';
}

/* The key that the line begins with; nothing where there is no sign. */
struct span
front_line_key(const struct language *language, struct span *line)
{
	struct span key = *line;

	for (size_t i = 0; i < line->len; i++) {
		if (line->ptr[i] != language->sign)
			continue;
		if (!language->toml && i + 1 < line->len &&
		    line->ptr[i + 1] != ' ')
			continue;
		key.len = i;
		*line = span_from(*line, i + 1);
		return blank_trim(key);
	}
	key.len = 0;
	return key;
}

static void
tell(struct reader *reader, const char *what)
{
	front_facts_tell(reader->facts, reader->line, what);
	reader->key.len = 0;
}

static void
flush(struct reader *reader)
{
	front_facts_add(reader->facts, buf_view(&reader->key),
	    buf_view(&reader->value), reader->key_line);
	reader->key.len = reader->value.len = 0;
	reader->listing = false;
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

	if (front_line_is_empty(line) || read_member(reader, line))
		return;
	if (line.ptr[0] == ' ' && reader->language->sign == ':') {
		if (reader->key.len > 0)
			tell(reader, N_("only texts and lists are understood"));
		return;
	}
	flush(reader);
	if (reader->language->toml && line.ptr[0] == '[')
		return;
	reader->key_line = reader->line;
	key = front_line_key(reader->language, &line);
	if (key.len == 0 || !scalar_read(key, &reader->key)) {
		tell(reader, N_("not a key and a value"));
		return;
	}
	reader->listing = front_line_is_empty(line);
	if (!reader->listing && !scalar_read(line, &reader->value))
		tell(reader, N_("not a value on one line"));
}

void
front_lines(struct front_facts *facts, struct span inside, size_t line,
    const struct language *language)
{
	struct reader reader = {
	    .facts = facts, .language = language, .line = line};

	for (; inside.ptr != NULL && inside.len > 0; reader.line++)
		read_line(&reader, span_cut(&inside, '\n'));
	flush(&reader);
	buf_free(&reader.key);
	buf_free(&reader.value);
}
