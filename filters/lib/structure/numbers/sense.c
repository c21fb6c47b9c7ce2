/*
 * What the first sentence of a line says of its run.
 *
 * A number in front of a sentence that argues counts what is thought through; one in
 * front of what a paper decides, or of what somebody answers, counts that.
 */
#include "structure/numbers/sense.h"

#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/numbers/argue.h"
#include "structure/turns/speaker.h"

/* One sentence, a remark in brackets aside. */
static bool
is_one_sentence(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];
	size_t end = line->bytes - line->trail;

	return entry->form == FORM_SENTENCE ||
	    (entry->form == FORM_RUNIN &&
		shape_is_bracketed((struct span){
		    line->start + entry->sentence, end - entry->sentence}));
}

/* The next line is labelled by who speaks: 主席：照办。 */
static bool
is_answered(const struct outline *outline, const struct entry *entry)
{
	const struct line *next = &outline->lines[entry->line] + 1;
	struct span text;
	struct speaker speaker;

	if (entry->line + (size_t)1 >= outline->line_count ||
	    next->entry != NONE || !is_one_sentence(outline, entry))
		return false;
	text = line_text(next);
	if (shape_is_bracketed(text) &&
	    entry->line + (size_t)2 < outline->line_count)
		text = line_text(++next);
	return next->entry == NONE && scan_opening(text, 0) == 0 &&
	    speaker_read(text, false, &speaker) && speaker.head < text.len;
}

/* 现批复如下： stands in front of the run. */
static bool
is_announced(const struct outline *outline, const struct entry *entry)
{
	uint32_t first = outline->entries[outline->runs[entry->run].first].line;

	return first > 0 && outline->lines[first - 1].end == END_COLON &&
	    argue_announces(line_text(&outline->lines[first - 1]));
}

bool
sense_decides(const struct outline *outline)
{
	size_t i = outline->body;

	while (i > 0 && outline->lines[i - 1].kind != KIND_TITLE)
		i--;
	return i > 0 && argue_entitles(line_text(&outline->lines[i - 1]));
}

static struct span
sentence_of(const struct outline *outline, const struct entry *entry)
{
	const char *start = outline->lines[entry->line].start;

	return (struct span){
	    start + entry->text, (size_t)entry->sentence - entry->text};
}

/* （一）这是立身之本。 and （二）这是履职之需。 are of the heading above them. */
static bool
is_like_sister(const struct outline *outline, const struct entry *entry)
{
	const struct run *run = &outline->runs[entry->run];
	const struct entry *sister = &outline->entries[run->first];

	if (entry == sister)
		sister = &outline->entries[run->end];
	return entry != sister && sister->sentence > 0 &&
	    argue_names_alike(
		sentence_of(outline, entry), sentence_of(outline, sister));
}

/*
 * 三、审计发现的主要问题 stands above the run: a paper that tells by sections decides by
 * none of their numbers, whatever it is called.
 */
static bool
is_of_section(const struct outline *outline, const struct entry *entry)
{
	uint32_t parent = outline->runs[entry->run].parent;

	return parent != NONE &&
	    outline->entries[outline->runs[parent].first].form == FORM_STANDING;
}

struct sense
sense_of(
    const struct outline *outline, const struct entry *entry, bool decision)
{
	struct sense sense = {.answered = is_answered(outline, entry)};

	sense.argues = entry->form == FORM_RUNIN && entry->style != STYLE_SHI &&
	    entry->style != STYLE_YAO &&
	    argue_is(sentence_of(outline, entry),
		!style_is_word((enum style)entry->style)) &&
	    !is_like_sister(outline, entry);
	sense.decided = entry->form == FORM_SENTENCE &&
	    ((decision && !is_of_section(outline, entry)) ||
		is_announced(outline, entry));
	return sense;
}
