/* A transcript as ParlaMint has it. */
#include "parlamint/debate.h"

#include "base/blank.h"

static bool
is_title(const struct block *block)
{
	return block->kind == KIND_TITLE || block->kind == KIND_SUBTITLE;
}

static void
close_utterance(struct debate *debate)
{
	if (debate->utterance)
		xml_leave(debate->xml);
	debate->utterance = false;
}

static void
close_section(struct debate *debate)
{
	close_utterance(debate);
	if (debate->section)
		xml_leave(debate->xml);
	debate->section = debate->begun = false;
}

static bool
heads(const struct block *block)
{
	return kind_is_heading(block->kind) || is_title(block);
}

/* Somebody speaks before the section that the block begins is over. */
static bool
is_spoken(const struct debate *debate, const struct block *block)
{
	const struct block *first = block, *end;
	bool begun = false;

	end = debate->document->blocks + debate->document->count;
	for (; block < end; block++) {
		if (block->kind == KIND_TURN)
			return true;
		if (block > first && heads(block) &&
		    (begun || !is_title(block)))
			return false;
		begun = begun || !heads(block);
	}
	return false;
}

static void
open_section(struct debate *debate, const struct block *block)
{
	if (debate->section)
		return;
	xml_enter(debate->xml, TAG_DIV);
	xml_attribute_string(debate->xml, "type",
	    is_spoken(debate, block) ? "debateSection" : "commentSection");
	debate->section = true;
}

/* The text of a record, reactions of the hearers apart. */
static void
write_text(struct debate *debate, const struct block *block)
{
	struct phrase *phrase = debate->phrase;
	struct span text = blank_trim(block->text);
	size_t from = 0;

	inline_enter(&phrase->marks, block);
	inline_scan(&phrase->marks, text);
	for (size_t i = 0; i < phrase->marks.count; i++) {
		const struct mark *mark = &phrase->marks.mark[i];

		if (mark->kind != MARK_REACTION || mark->start < from)
			continue;
		xml_text(debate->xml,
		    (struct span){text.ptr + from, mark->start - from});
		phrase_reaction(debate->xml,
		    (struct span){
			text.ptr + mark->start, mark->end - mark->start});
		from = mark->end;
	}
	xml_text(debate->xml, span_from(text, from));
}

static void
write_note(struct debate *debate, const struct block *block, struct span type)
{
	struct span text = blank_trim(block->text);

	open_section(debate, block);
	debate->begun = true;
	if (block->label.len == 0 && inline_is_reaction(text)) {
		xml_line(debate->xml);
		phrase_reaction(debate->xml, text);
		return;
	}
	xml_block(debate->xml, TAG_NOTE);
	xml_attribute(debate->xml, "type", type);
	xml_text(debate->xml, block->label);
	write_text(debate, block);
	xml_close(debate->xml);
}

/* Who leads, who is a guest, and all others: #chair, #guest, #regular. */
static const char *
part_of(const struct voice *voice)
{
	static const char *const parts[][2] = {
	    {"chair", "#chair"},
	    {"host", "#chair"},
	    {"guest", "#guest"},
	    {"audience", "#guest"},
	    {"press", "#guest"},
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (voice->part != NULL &&
		    strcmp(voice->part, parts[i][0]) == 0)
			return parts[i][1];
	return "#regular";
}

static void
open_utterance(struct debate *debate, const struct block *block)
{
	const struct voices *voices = debate->people->voices;
	struct xml *xml = debate->xml;
	size_t count;
	const size_t *who = voices_of(
	    voices, (size_t)(block - debate->document->blocks), &count);

	xml_enter(xml, TAG_U);
	people_refer(debate->people, xml, "who", who, count);
	xml_attribute_string(xml, "ana",
	    count > 0 ? part_of(&voices->voice[who[0]]) : "#regular");
	xml_identifier(
	    xml, "xml:id", "", debate->id, SPAN("u"), ++debate->speeches);
	debate->utterance = true;
	debate->level = block->level;
}

/* A paragraph of what is said, behind its enumerator. */
static void
write_segment(
    struct debate *debate, const struct block *block, struct span label)
{
	struct xml *xml = debate->xml;

	if (label.len == 0 && blank_trim(block->text).len == 0)
		return;
	xml_block(xml, TAG_SEG);
	xml_identifier(
	    xml, "xml:id", "", debate->id, SPAN("seg"), ++debate->segments);
	xml_text(xml, label);
	write_text(debate, block);
	xml_close(xml);
}

/* A label, and the utterance where something is said. */
static void
write_turn(struct debate *debate, const struct block *block)
{
	const struct block *end =
	    debate->document->blocks + debate->document->count;
	bool parted = block->label.len > 0;

	close_utterance(debate);
	open_section(debate, block);
	debate->begun = true;
	xml_block(debate->xml, TAG_NOTE);
	xml_attribute_string(debate->xml, "type", "speaker");
	xml_text(debate->xml, blank_trim(parted ? block->label : block->text));
	xml_close(debate->xml);
	if (!parted && (block + 1 == end || block[1].kind == KIND_TURN))
		return;
	open_utterance(debate, block);
	if (parted)
		write_segment(debate, block, SPAN(""));
}

/* Below a section's own heading speak those whose labels are there. */
static void
write_heading(struct debate *debate, const struct block *block)
{
	close_utterance(debate);
	if (!is_title(block) || debate->begun)
		close_section(debate);
	open_section(debate, block);
	xml_block(debate->xml, TAG_HEAD);
	xml_text(debate->xml, block->label);
	write_text(debate, block);
	xml_close(debate->xml);
}

/* What is no paragraph ends what somebody says: a date, a signature. */
static bool
is_said(const struct debate *debate, const struct block *block)
{
	switch ((int)block->kind) {
	case KIND_HEAD:
	case KIND_RUNIN: /* of his own speech */
		return block->level > debate->level;
	case KIND_PARA:
	case KIND_ITEM:
	case KIND_LINE:
	case KIND_SALUTE:
	case KIND_CLOSE:
		return true;
	default:
		return false;
	}
}

static void
write_block(struct debate *debate, const struct block *block)
{
	if (block->kind == KIND_TURN) {
		write_turn(debate, block);
	} else if (debate->utterance && is_said(debate, block)) {
		write_segment(debate, block, block->label);
	} else if (heads(block)) {
		write_heading(debate, block);
	} else {
		if (block->kind != KIND_NOTE)
			close_utterance(debate);
		write_note(debate, block,
		    block->kind == KIND_NOTE ? SPAN("comment")
					     : kind_name(block->kind));
	}
}

void
debate_write(struct debate *debate)
{
	struct xml *xml = debate->xml;

	xml_enter(xml, TAG_TEXT);
	xml_attribute_string(xml, "ana", "#reference");
	xml_enter(xml, TAG_BODY);
	for (size_t i = 0; i < debate->document->count; i++)
		if (debate->document->blocks[i].kind != KIND_META)
			write_block(debate, &debate->document->blocks[i]);
	open_section(
	    debate, debate->document->blocks + debate->document->count);
	close_section(debate);
	xml_leave(xml);
	xml_leave(xml);
}
