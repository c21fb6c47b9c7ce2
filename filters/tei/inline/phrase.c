/* Writing the inside of a paragraph. */
#include "inline/phrase.h"

#include "base/blank.h"
#include "base/utf8.h"

/* Marks nest no deeper than the scanner lets them; elements nest with them. */
enum { DEPTH_MAX = 32 };

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

/* The hour has its seconds, as TEI wants. */
static void
write_time(
    struct xml *xml, const char *name, struct day day, const struct hour *hour)
{
	struct buf value = {0};

	period_day(&value, day);
	if (hour->told)
		buf_printf(&value, "T%02u:%02u:00", hour->hour, hour->minute);
	xml_attribute(xml, name, buf_view(&value));
	buf_free(&value);
}

/* Write a date's attributes. */
static void
phrase_moment(struct xml *xml, const struct moment *moment)
{
	bool range = moment->days.to.year > 0 || moment->to.told;

	write_time(
	    xml, range ? "from" : "when", moment->days.from, &moment->from);
	if (range)
		write_time(xml, "to",
		    moment->to.told ? moment->days.from : moment->days.to,
		    &moment->to);
}

void
phrase_note(struct phrase *phrase, struct xml *xml, const char *attribute,
    const char *mark, int note)
{
	struct buf name = {0};

	buf_byte(&name, 'n');
	note_table_name(&phrase->marks.table, note, &name);
	xml_identifier(xml, attribute, mark, phrase->id, buf_view(&name), 0);
	buf_free(&name);
}

/* The start-tag of a spot that holds text and other spots. */
static void
open_spot(struct phrase *phrase, struct xml *xml, const struct spot *spot,
    struct span corresp)
{
	static const enum tag tags[] = {
	    [SPOT_VOCATIVE] = TAG_SEG,
	    [SPOT_LIST] = TAG_LIST,
	    [SPOT_LABEL] = TAG_LABEL,
	    [SPOT_ITEM] = TAG_ITEM,
	    [SPOT_ANNOUNCEMENT] = TAG_SEG,
	    [SPOT_NUMBER] = TAG_NUM,
	    [SPOT_QUOTE] = TAG_QUOTE,
	    [SPOT_Q] = TAG_Q,
	    [SPOT_WORK] = TAG_TITLE,
	    [SPOT_NOTE] = TAG_REF,
	    [SPOT_DATE] = TAG_DATE,
	};

	xml_open(xml, tags[spot->kind]);
	if (spot->kind == SPOT_VOCATIVE) {
		xml_attribute_string(xml, "type", "vocative");
	} else if (spot->kind == SPOT_LIST) {
		xml_attribute_string(xml, "rend", "inline numbered");
	} else if (spot->kind == SPOT_ITEM) {
		xml_attribute_count(xml, "n", spot->value);
	} else if (spot->kind == SPOT_ANNOUNCEMENT) {
		xml_attribute_string(xml, "type", "partition");
		xml_attribute(xml, "corresp", corresp);
	} else if (spot->kind == SPOT_NUMBER) {
		xml_attribute_string(xml, "type", "cardinal");
		xml_attribute_count(xml, "value", spot->value);
	} else if (spot->kind == SPOT_NOTE) {
		phrase_note(phrase, xml, "target", "#", (int)spot->value);
	} else if (spot->kind == SPOT_DATE) {
		phrase_moment(xml, &spot->moment);
	}
}

/* Text up to `to`, of which all before `from` is written. */
struct range {
	size_t from, to;
};

static void
write_until(struct xml *xml, struct span text, struct range *range, size_t to)
{
	xml_text(xml, (struct span){text.ptr + range->from, to - range->from});
	range->from = to;
}

/* A spot that holds no other; false where others may be inside. */
static bool
write_whole(const struct phrase *phrase, struct xml *xml,
    const struct spot *spot, struct span text)
{
	struct span inside = {text.ptr + spot->start, spot->end - spot->start};

	if (spot->kind == SPOT_MASK)
		write_mask(phrase, xml, inside);
	else if (spot->kind == SPOT_REACTION)
		phrase_reaction(xml, inside);
	return spot->kind == SPOT_MASK || spot->kind == SPOT_REACTION;
}

/* What would cross another element is none. */
static bool
crosses(const struct spot *spot, const struct range *around)
{
	return spot->start < around->from || spot->end > around->to;
}

void
phrase_write_found(struct phrase *phrase, struct xml *xml, struct span text,
    struct span corresp)
{
	struct range stack[DEPTH_MAX + 1] = {{0, text.len}};
	size_t depth = 0;

	spots_sort(&phrase->spots);
	for (size_t i = 0; i < phrase->spots.count; i++) {
		const struct spot *spot = &phrase->spots.spot[i];

		while (depth > 0 && stack[depth].to <= spot->start) {
			write_until(xml, text, &stack[depth], stack[depth].to);
			xml_close(xml);
			depth--;
		}
		if (crosses(spot, &stack[depth]) || depth == DEPTH_MAX)
			continue;
		write_until(xml, text, &stack[depth], spot->start);
		stack[depth].from = spot->end;
		if (write_whole(phrase, xml, spot, text))
			continue;
		open_spot(phrase, xml, spot, corresp);
		stack[++depth] = (struct range){spot->start, spot->end};
	}
	for (; depth > 0; depth--) {
		write_until(xml, text, &stack[depth], stack[depth].to);
		xml_close(xml);
	}
	write_until(xml, text, &stack[0], text.len);
}

/* What may stand in any element that holds text. */
static void
find_phrases(struct phrase *phrase, struct span text)
{
	phrase->spots.count = 0;
	inline_scan(&phrase->marks, text);
	spots_find_marks(&phrase->spots, &phrase->marks);
	spots_find_dates(&phrase->spots, text);
}

void
phrase_find(struct phrase *phrase, struct span text)
{
	find_phrases(phrase, text);
	spots_tell_quotes(&phrase->spots, text);
	spots_find_vocative(&phrase->spots, text);
	spots_find_series(&phrase->spots, &phrase->marks, text);
}

void
phrase_write(struct phrase *phrase, struct xml *xml, struct span text)
{
	phrase_write_part(phrase, xml, blank_trim(text));
}

void
phrase_write_part(struct phrase *phrase, struct xml *xml, struct span text)
{
	find_phrases(phrase, text);
	phrase_write_found(phrase, xml, text, SPAN(""));
}

void
phrase_free(struct phrase *phrase)
{
	inline_free(&phrase->marks);
	spots_free(&phrase->spots);
}
