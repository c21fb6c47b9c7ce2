/* Writing the inside of a paragraph. */
#include "phrase.h"

#include "unicode.h"
#include "utf8.h"

/* Marks nest no deeper than the scanner lets them; elements nest with them. */
enum { DEPTH_MAX = 32 };

struct span
phrase_trim(struct span text)
{
	uint32_t code;

	while (text.len > 0) {
		size_t len = utf8_next(text, 0, &code);

		if (!unicode_is_space(code))
			break;
		text = span_from(text, len);
	}
	while (text.len > 0) {
		size_t at = utf8_before(text, text.len);

		(void)utf8_next(text, at, &code);
		if (!unicode_is_space(code))
			break;
		text.len = at;
	}
	return text;
}

/*
 * The characters that are seen are counted: what is hidden behind them may be
 * longer or shorter, hence the precision.
 */
static void
write_mask(const struct phrase *phrase, struct xml *xml, struct span mask)
{
	bool gap = phrase->redaction == REDACTION_GAP;

	xml_open(xml, gap ? TAG_GAP : TAG_ELLIPSIS);
	if (gap)
		xml_attribute_string(xml, "reason", "redacted");
	xml_attribute_string(xml, "unit", "chars");
	xml_attribute_count(xml, "quantity", utf8_length(mask));
	xml_attribute_string(xml, "precision", "unknown");
	xml_open(xml, gap ? TAG_DESC : TAG_METAMARK);
	if (!gap)
		xml_attribute_string(xml, "function", "redaction");
	xml_text(xml, mask);
	xml_close(xml);
	xml_close(xml);
}

/* What is heard as a voice, seen as a gesture, or just happens. */
static const struct {
	struct span word;
	enum tag tag;
	const char *type;
} reactions[] = {
    {{"掌", 3}, TAG_KINESIC, "applause"},
    {{"鼓", 3}, TAG_KINESIC, "applause"},
    {{"笑", 3}, TAG_VOCAL, "laughter"},
    {{"欢呼", 6}, TAG_VOCAL, "cheer"},
    {{"歡呼", 6}, TAG_VOCAL, "cheer"},
};

enum { REACTIONS = sizeof(reactions) / sizeof(reactions[0]) };

void
phrase_reaction(struct xml *xml, struct span text)
{
	size_t i = 0;

	while (i < REACTIONS &&
	    memmem(text.ptr, text.len, reactions[i].word.ptr,
		reactions[i].word.len) == NULL)
		i++;
	xml_open(xml, i < REACTIONS ? reactions[i].tag : TAG_INCIDENT);
	if (i < REACTIONS)
		xml_attribute_string(xml, "type", reactions[i].type);
	xml_open(xml, TAG_DESC);
	xml_text(xml, text);
	xml_close(xml);
	xml_close(xml);
}

/* The whole of a mark that holds no other; false where others may be inside. */
static bool
write_whole(const struct phrase *phrase, struct xml *xml, enum mark_kind kind,
    struct span text)
{
	if (kind == MARK_MASK)
		write_mask(phrase, xml, text);
	else if (kind == MARK_REACTION)
		phrase_reaction(xml, text);
	return kind == MARK_MASK || kind == MARK_REACTION;
}

/* Text from `from` to `to`, and the marks inside it, of which i is the first. */
struct range {
	size_t from, to;
	bool open; /* an element, to be closed at the end */
};

static void
close_range(struct xml *xml, struct span text, struct range *range)
{
	xml_text(xml,
	    (struct span){text.ptr + range->from, range->to - range->from});
	if (range->open)
		xml_close(xml);
}

void
phrase_write(struct phrase *phrase, struct xml *xml, struct span text)
{
	struct range stack[DEPTH_MAX + 1];
	size_t depth = 1;

	text = phrase_trim(text);
	inline_scan(&phrase->marks, text);
	stack[0] = (struct range){.to = text.len};
	for (size_t i = 0; i < phrase->marks.count; i++) {
		const struct mark *mark = &phrase->marks.mark[i];
		struct range *top = &stack[depth - 1];

		while (depth > 1 && top->to <= mark->start) {
			close_range(xml, text, top);
			stack[--depth - 1].from = top->to;
			top = &stack[depth - 1];
		}
		if (mark->start < top->from || depth > DEPTH_MAX)
			continue;
		xml_text(xml,
		    (struct span){
			text.ptr + top->from, mark->start - top->from});
		top->from = mark->end;
		if (write_whole(phrase, xml, mark->kind,
			(struct span){
			    text.ptr + mark->start, mark->end - mark->start}))
			continue;
		xml_open(xml, mark->kind == MARK_WORK ? TAG_TITLE : TAG_Q);
		stack[depth++] = (struct range){mark->start, mark->end, true};
	}
	while (depth > 0) {
		depth--;
		close_range(xml, text, &stack[depth]);
	}
}

void
phrase_free(struct phrase *phrase)
{
	inline_free(&phrase->marks);
}
