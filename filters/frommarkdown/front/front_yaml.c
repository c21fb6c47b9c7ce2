/*
 * YAML as front matter has it, read by libyaml: keys with a text, or a list of
 * them, in whatever of its many forms.
 */
#include <yaml.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "front/front_facts.h"
#include "pieces/piece.h"

struct reader {
	yaml_parser_t parser;
	yaml_event_t event; /* the one in hand */
	struct front_facts *facts;
	size_t line; /* of the first */
	bool bad;
	bool
	    telling; /* what is no key and text; else only the form is looked at */
	struct buf key, value;
};

static size_t
line_of(const struct reader *reader, const yaml_mark_t *mark)
{
	return reader->line + mark->line;
}

/* Take the next event in hand; false at the end, and where it is no YAML. */
static bool
next(struct reader *reader)
{
	yaml_event_delete(&reader->event);
	if (!reader->bad && yaml_parser_parse(&reader->parser, &reader->event))
		return reader->event.type != YAML_STREAM_END_EVENT;
	reader->bad = true;
	return false;
}

static bool
begins(const struct reader *reader)
{
	return reader->event.type == YAML_MAPPING_START_EVENT ||
	    reader->event.type == YAML_SEQUENCE_START_EVENT;
}

static bool
ends(const struct reader *reader)
{
	return reader->event.type == YAML_MAPPING_END_EVENT ||
	    reader->event.type == YAML_SEQUENCE_END_EVENT;
}

/* Pass over what is in hand, with all that it holds. */
static void
pass(struct reader *reader)
{
	size_t depth = 0;

	do {
		depth += begins(reader);
		depth -= ends(reader);
	} while (depth > 0 && next(reader));
}

static void
refuse(struct reader *reader, const yaml_mark_t *mark)
{
	if (reader->telling)
		front_facts_tell(reader->facts, line_of(reader, mark),
		    N_("only texts and lists are understood"));
	pass(reader);
}

/*
 * Lines of a text are joined as those of a paragraph are: no blank between Han,
 * though YAML puts one there.
 */
static void
join(struct span text, struct buf *out)
{
	size_t from = out->len;

	while (text.len > 0) {
		size_t len = 0, blanks = 0;
		struct span before;

		while (len < text.len && text.ptr[len] != ' ' &&
		    text.ptr[len] != '\n')
			len++;
		buf_add(out, text.ptr, len);
		text = span_from(text, len);
		while (blanks < text.len &&
		    (text.ptr[blanks] == ' ' || text.ptr[blanks] == '\n'))
			blanks++;
		text = span_from(text, blanks);
		before = span_from(buf_view(out), from);
		if (blanks > 0 && piece_needs_blank(before, text))
			buf_byte(out, ' ');
	}
}

/* ~ and null, and nothing at all, say nothing. */
static bool
is_null(const yaml_event_t *event)
{
	static const char *const nulls[] = {"~", "null", "Null", "NULL"};

	if (event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE)
		return false;
	for (size_t i = 0; i < sizeof(nulls) / sizeof(nulls[0]); i++)
		if (strcmp((const char *)event->data.scalar.value, nulls[i]) ==
		    0)
			return true;
	return false;
}

static struct span
text_of(const struct reader *reader)
{
	return (struct span){(const char *)reader->event.data.scalar.value,
	    reader->event.data.scalar.length};
}

static void
add_scalar(const struct reader *reader, struct buf *out)
{
	const yaml_event_t *event = &reader->event;
	struct span text = text_of(reader);
	bool lines = event->start_mark.line != event->end_mark.line;

	if (is_null(event))
		return;
	if (lines || memchr(text.ptr, '\n', text.len) != NULL)
		join(text, out);
	else
		buf_span(out, text);
}

/* What one person, or one thing, is called: {name: 乔望川, role: 县长}. */
static void
add_name(struct reader *reader, struct buf *out)
{
	yaml_mark_t mark = reader->event.start_mark;
	size_t before = out->len;

	while (next(reader) && !ends(reader)) {
		bool name = reader->event.type == YAML_SCALAR_EVENT &&
		    strcmp((const char *)reader->event.data.scalar.value,
			"name") == 0;

		pass(reader);
		if (!next(reader))
			return;
		if (name && out->len == before &&
		    reader->event.type == YAML_SCALAR_EVENT)
			add_scalar(reader, out);
		else
			pass(reader);
	}
	if (out->len == before && reader->telling)
		front_facts_tell(reader->facts, line_of(reader, &mark),
		    N_("only texts and lists are understood"));
}

/* A text, or the name that stands for it. */
static void
add_one(struct reader *reader, struct buf *out)
{
	yaml_mark_t mark = reader->event.start_mark;

	if (reader->event.type == YAML_SCALAR_EVENT)
		add_scalar(reader, out);
	else if (reader->event.type == YAML_MAPPING_START_EVENT)
		add_name(reader, out);
	else
		refuse(reader, &mark);
}

static void
add_list(struct reader *reader, struct buf *out)
{
	while (next(reader) && !ends(reader)) {
		size_t before = out->len, from;

		if (before > 0)
			buf_string(out, "；");
		from = out->len;
		add_one(reader, out);
		if (out->len == from)
			out->len = before;
	}
}

/* What other programs group keys of one's own in is as good as the rest. */
static bool
is_group(struct span key)
{
	return span_equal(key, SPAN("params")) ||
	    span_equal(key, SPAN("extra"));
}

static void
read_value(struct reader *reader, size_t line)
{
	reader->value.len = 0;
	if (reader->event.type == YAML_SEQUENCE_START_EVENT)
		add_list(reader, &reader->value);
	else
		add_one(reader, &reader->value);
	if (reader->telling)
		front_facts_add(reader->facts, buf_view(&reader->key),
		    buf_view(&reader->value), line);
}

/* The keys and values up to where they end; a group, once, among them. */
static void
read_pairs(struct reader *reader)
{
	size_t depth = 1;

	while (depth > 0 && next(reader)) {
		yaml_mark_t mark = reader->event.start_mark;
		bool scalar = reader->event.type == YAML_SCALAR_EVENT;

		if (ends(reader)) {
			depth--;
			continue;
		}
		reader->key.len = 0;
		if (scalar)
			buf_span(&reader->key, text_of(reader));
		else
			refuse(reader, &mark);
		if (!next(reader))
			return;
		if (depth == 1 && is_group(buf_view(&reader->key)) &&
		    reader->event.type == YAML_MAPPING_START_EVENT)
			depth++;
		else if (scalar)
			read_value(reader, line_of(reader, &mark));
		else
			pass(reader);
	}
}

/* One mapping is what front matter is. */
static void
read_all(struct reader *reader)
{
	while (next(reader)) {
		yaml_mark_t mark = reader->event.start_mark;

		if (reader->event.type == YAML_MAPPING_START_EVENT)
			read_pairs(reader);
		else if (begins(reader) ||
		    reader->event.type == YAML_SCALAR_EVENT)
			refuse(reader, &mark);
	}
}

/* False where it is no YAML, and then *line is where that shows. */
static bool
run(struct front_facts *facts, struct span inside, size_t *line, bool telling)
{
	struct reader reader = {
	    .facts = facts, .line = *line, .telling = telling};

	if (!yaml_parser_initialize(&reader.parser))
		return false;
	yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(
	    &reader.parser, (const unsigned char *)inside.ptr, inside.len);
	read_all(&reader);
	if (reader.bad)
		*line += reader.parser.problem_mark.line;
	yaml_event_delete(&reader.event);
	yaml_parser_delete(&reader.parser);
	buf_free(&reader.key);
	buf_free(&reader.value);
	return !reader.bad;
}

/* Read twice, so that of what is no YAML nothing is taken. */
bool
front_yaml(struct front_facts *facts, struct span inside, size_t line)
{
	size_t problem = line;

	if (run(facts, inside, &problem, false))
		return run(facts, inside, &line, true);
	front_facts_tell(facts, problem,
	    N_("not YAML here; read line by line, as far as that goes"));
	return false;
}
