/* Footnotes and endnotes: their marks in the text, their texts behind it. */
#include <stdlib.h>

#include "base/alloc.h"
#include "word/word_state.h"

/* A note's text in its part. */
struct note_text {
	long id;
	struct plain plain;
};

struct note_texts {
	struct note_text *item; /* by id */
	size_t count, cap;
};

static bool
is_on(struct span value)
{
	return span_equal(value, SPAN("1")) ||
	    span_equal(value, SPAN("true")) || span_equal(value, SPAN("on"));
}

struct brackets {
	const char *open, *close;
};

/* What the number of a note stands in; the first where nothing is printed. */
static const struct brackets brackets[] = {
    {"[", "]"}, {"［", "］"}, {"〔", "〕"}, {"【", "】"}};

enum { BRACKETS = sizeof(brackets) / sizeof(brackets[0]) };

void
word_note_mark(struct word *word, bool end, struct buf *out)
{
	struct word_note note = {
	    .end = end, .id = xml_part_number(&word->x, "id", 0)};
	size_t i = 0;

	while (i < BRACKETS &&
	    !span_ends(buf_view(out), span_of(brackets[i].open)))
		i++;
	if (!is_on(xml_part_attribute(&word->x, "customMarkFollows")))
		note.number = ++word->note_numbers;
	if (i < BRACKETS)
		note.brackets = i;
	word->notes = xgrow(word->notes, &word->note_cap, word->note_count + 1,
	    sizeof(*word->notes));
	word->notes[word->note_count++] = note;
	if (note.number > 0)
		buf_printf(out, i < BRACKETS ? "%zu" : "[%zu]", note.number);
}

static void
read_note(struct word *word, struct note_texts *texts)
{
	struct note_text *text;
	struct flow flow = {0};

	texts->item = xgrow(
	    texts->item, &texts->cap, texts->count + 1, sizeof(*texts->item));
	text = &texts->item[texts->count++];
	*text = (struct note_text){.id = xml_part_number(&word->x, "id", -1)};
	flow.plain = &text->plain;
	word_blocks(word, word->x.depth, &flow);
	flow_end(&flow);
}

static int
compare(const void *left, const void *right)
{
	const struct note_text *a = left, *b = right;

	return (a->id > b->id) - (a->id < b->id);
}

/* False after fail(). */
static bool
read_part(struct word *word, const char *part, enum markup markup,
    struct note_texts *texts)
{
	bool good;

	if (xml_part_open(&word->x, word->package, part) &&
	    xml_part_root(&word->x))
		while (xml_part_child(&word->x, 0))
			if (word->x.markup == markup)
				read_note(word, texts);
	good = !word->x.failed;
	xml_part_close(&word->x);
	if (texts->count > 0)
		qsort(texts->item, texts->count, sizeof(*texts->item), compare);
	return good;
}

/*
 * [1], unless the mark is one of the text, and the note, in its lines.  Word puts a
 * blank between.
 */
static void
write_note(const struct note_texts *texts, const struct word_note *note,
    struct plain *plain)
{
	const struct note_text key = {.id = note->id}, *text;
	struct buf line = {0};

	if (note->number > 0)
		buf_printf(&line, "%s%zu%s", brackets[note->brackets].open,
		    note->number, brackets[note->brackets].close);
	text = texts->count == 0
	    ? NULL
	    : bsearch(&key, texts->item, texts->count, sizeof(key), compare);
	if (text != NULL) {
		struct span lines = buf_view(&text->plain.text);

		if (note->number > 0 && span_starts(lines, SPAN(" ")))
			buf_byte(&line, ' ');
		while (lines.len > 0 && lines.ptr[0] == ' ')
			lines = span_from(lines, 1);
		while (lines.len > 0 && lines.ptr[lines.len - 1] == '\n')
			lines.len--;
		buf_span(&line, lines);
	}
	plain_add(plain, buf_view(&line), CLAIM_NOTE);
	buf_free(&line);
}

static void
free_texts(struct note_texts *texts)
{
	for (size_t i = 0; i < texts->count; i++)
		plain_free(&texts->item[i].plain);
	free(texts->item);
}

static bool
read_both(struct word *word, const struct relations *relations,
    struct note_texts *texts)
{
	static const enum relation parts[] = {
	    RELATION_FOOTNOTES, RELATION_ENDNOTES};
	static const enum markup markups[] = {W_FOOTNOTE, W_ENDNOTE};

	for (size_t i = 0; i < 2; i++) {
		struct buf name = {0};
		bool good;

		buf_span(&name, buf_view(&relations->name[parts[i]]));
		good = name.len == 0 ||
		    read_part(word, buf_cstring(&name), markups[i], &texts[i]);
		buf_free(&name);
		if (!good)
			return false;
	}
	return true;
}

bool
word_notes(
    struct word *word, const struct relations *relations, struct plain *plain)
{
	struct note_texts texts[2] = {{0}};
	size_t count = word->note_count;
	bool good = true;

	if (count > 0)
		good = read_both(word, relations, texts);
	if (good && count > 0)
		plain_add(plain, SPAN(""), CLAIM_NONE);
	for (size_t i = 0; good && i < count; i++)
		write_note(&texts[word->notes[i].end], &word->notes[i], plain);
	free_texts(&texts[0]);
	free_texts(&texts[1]);
	return good;
}
