/*
 * Turns of a transcript that are numbered: 1. 王小明议员：….
 *
 * What is asked is counted, and who asks is named behind the number.  A list of
 * persons looks the same; so the label has to be one that speaks without a
 * number, too, or answers stand right below several such lines.
 */
#include "structure/turns/numbered_turns.h"

#include "base/set.h"
#include "chinese/point.h"
#include "chinese/scan.h"
#include "structure/turns/clues.h"
#include "structure/turns/speaker.h"

enum {
	NAME_BYTES = 128,
	NAME_CHARS = 24,
};

/* Bob，《青禾报》： nobody is called so, but who asks may be. */
static bool
read_guest(struct span text, struct speaker *speaker)
{
	size_t at = 0, colon = 0;

	for (unsigned chars = 0; at < text.len && chars < NAME_CHARS; chars++) {
		uint32_t code;

		colon = scan_colon(text, at);
		if (colon > 0)
			break;
		at += utf8_next(text, at, &code);
		if (point_of(code) & POINT_STOPS)
			return false;
	}
	*speaker = (struct speaker){.name = {text.ptr, at}, .head = at + colon};
	return colon > 0 && at > 0;
}

size_t
numbered_label(struct span text)
{
	struct speaker speaker;

	return read_guest(text, &speaker) ? speaker.head : 0;
}

/* The label behind 1. or 1、 and where it begins; false: there is none. */
static bool
read_label(const struct outline *outline, size_t i, bool guest,
    struct speaker *speaker, size_t *at)
{
	const struct line *line = &outline->lines[i];
	const struct entry *entry;
	struct span text = line_text(line);

	if (line->entry == NONE || line->kind != KIND_PARA)
		return false;
	entry = &outline->entries[line->entry];
	if (entry->style != STYLE_ARABIC_DOT)
		return false;
	*at = entry->text;
	text = span_from(text, entry->text - (size_t)line->lead);
	if (!speaker_read(text, false, speaker) || speaker->bare)
		return guest && read_guest(text, speaker);
	return (clues_of_label(speaker->name) & clue_bit(CLUE_THING)) == 0;
}

static void
take(
    struct outline *outline, size_t i, const struct speaker *speaker, size_t at)
{
	line_set(&outline->lines[i], KIND_TURN, WHY_TURN);
	outline_cut(outline, i, at + speaker->head);
}

/*
 * The line above what a speaker says has such a label, and ends in a mark, as what is
 * asked does: 1、成功的原因：只做一件事 heads the turns below it.
 */
static bool
is_asked(const struct outline *outline, const struct utterance *it,
    struct speaker *speaker, size_t *at)
{
	return it->speaks && it->line > 0 &&
	    outline->lines[it->line - 1].end != END_OPEN &&
	    read_label(outline, it->line - 1, true, speaker, at);
}

size_t
numbered_asked(
    const struct outline *outline, const struct utterances *utterances)
{
	struct speaker speaker;
	size_t count = 0, at;

	for (size_t i = 0; i < utterances->count; i++)
		count += is_asked(outline, &utterances->list[i], &speaker, &at);
	return count;
}

static void
take_asked(struct outline *outline, const struct utterances *utterances)
{
	for (size_t i = 0; i < utterances->count; i++) {
		const struct utterance *it = &utterances->list[i];
		struct speaker speaker;
		size_t at;

		if (is_asked(outline, it, &speaker, &at))
			take(outline, it->line - 1, &speaker, at);
	}
}

static void
put_names(struct set *names, const struct outline *outline,
    const struct utterances *utterances)
{
	char bytes[NAME_BYTES];

	for (size_t i = 0; i < utterances->count; i++) {
		struct span name =
		    utterance_name(outline, &utterances->list[i]);

		if (utterances->list[i].speaks)
			(void)set_put(
			    names, scan_squeeze(name, bytes, sizeof(bytes)));
	}
}

/* Someone of those who speak asks with a number: who else does has a name. */
static void
take_named(struct outline *outline)
{
	const uint32_t who = clue_bit(CLUE_OFFICE) | clue_bit(CLUE_NAME);

	for (size_t i = 0; i < outline->line_count; i++) {
		struct speaker speaker;
		size_t at;

		if (read_label(outline, i, false, &speaker, &at) &&
		    (clues_of_label(speaker.name) & who) != 0)
			take(outline, i, &speaker, at);
	}
}

void
numbered_find(struct outline *outline, const struct utterances *utterances)
{
	char bytes[NAME_BYTES];
	struct set names = {0};
	bool any = false;

	if (numbered_asked(outline, utterances) >= NUMBERED_LEAST)
		take_asked(outline, utterances);
	put_names(&names, outline, utterances);
	for (size_t i = 0; i < outline->line_count; i++) {
		struct speaker speaker;
		size_t at;

		if (read_label(outline, i, false, &speaker, &at) &&
		    set_has(&names,
			scan_squeeze(speaker.name, bytes, sizeof(bytes)))) {
			take(outline, i, &speaker, at);
			any = true;
		}
	}
	if (any)
		take_named(outline);
	set_free(&names);
}
