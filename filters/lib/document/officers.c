/*
 * Who has which part or office in a meeting, as the list above it says.
 *
 * 主席陈大川议员, 主持人：陈大川, 秘书长李明女士: who is called 主席 alone below it is he.
 * Where one alone has the chair, it is all one whether he is called 主席 or 主持人.
 */
#include "document/officers.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/glyph.h"
#include "chinese/lexicon.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "document/who.h"
#include "document/who_name.h"

enum { HAN = 3, LINE_BYTES = 200, LABEL_BYTES = 24, ROLES_MOST = 200 };

static const struct span chair = {"chair", sizeof("chair") - 1};

/* 主席, 主持人, 主持: whoever it is that has the chair for all of the meeting. */
static bool
is_chair(struct span role)
{
	return words_are(role, &words_roster_chair);
}

static void
put(struct officers *officers, struct span role, struct span name)
{
	struct buf key = {0};

	if (officers->count == ROLES_MOST)
		return;
	officers->one = xgrow(officers->one, &officers->cap,
	    officers->count + 1, sizeof(*officers->one));
	officers->one[officers->count] = (struct officer){name, role};
	glyph_fold(&key, role);
	voice_map_put(&officers->offices, buf_view(&key), officers->count);
	if (is_chair(role))
		voice_map_put(&officers->chairs, chair, officers->count);
	buf_free(&key);
	officers->count++;
}

/* What stands before the first blank or comma, without 先生, 议员 and the like. */
static struct span
cut_honours(struct span text)
{
	static const struct span commas[] = {WORD("，"), WORD(",")};
	size_t at = 0, tail;

	while (at < text.len && !scan_is_blank(scan_peek(text, at)) &&
	    WORD_BEGINS(span_from(text, at), commas) == 0) {
		uint32_t code;

		at += utf8_next(text, at, &code);
	}
	text.len = at;
	tail = words_end(text, &words_courtesy);
	if (tail == 0)
		tail = words_end(text, &words_member);
	text.len -= tail;
	return text;
}

/* 秘书长李明: three characters of a name are tried before two. */
static void
take_officer(struct officers *officers, struct span text)
{
	text = cut_honours(text);
	if (scan_pass_han(text, 0) < text.len)
		return;
	for (size_t name = 3 * HAN; name >= 2 * HAN; name -= HAN) {
		struct span role = text, who;

		if (text.len < name + 2 * HAN)
			continue;
		role.len -= name;
		who = span_from(text, role.len);
		if (office_is(role) && person_is_name(who)) {
			put(officers, role, who);
			return;
		}
	}
}

/* The label of a line, and what stands behind it. */
static struct span
cut_label(struct span text, struct span *label)
{
	for (size_t at = 0; at < text.len && at <= LABEL_BYTES;) {
		uint32_t code;
		size_t colon = scan_colon(text, at);

		if (colon > 0) {
			*label = blank_trim((struct span){text.ptr, at});
			return blank_trim(span_from(text, at + colon));
		}
		at += utf8_next(text, at, &code);
	}
	*label = (struct span){NULL, 0};
	return text;
}

/* 主持人：陈大川, of one; 出席：陈大川（主席）、李明 */
static void
take_labelled(struct officers *officers, struct span label, struct span rest)
{
	struct who who;

	if (is_chair(label)) {
		struct span text = rest;

		if (who_next(&text, &who) && text.len == 0)
			put(officers, label, who.name);
		return;
	}
	if (words_begin(label, &words_presence) == 0)
		return;
	while (rest.len > 0) {
		const char *comma =
		    memmem(rest.ptr, rest.len, "、", sizeof("、") - 1);
		struct span one = rest;

		if (comma != NULL)
			one.len = (size_t)(comma - rest.ptr);
		rest = span_from(rest,
		    comma == NULL ? rest.len : one.len + sizeof("、") - 1);
		if (who_read(one, &who) && who.role.len > 0)
			put(officers, who.role, who.name);
	}
}

void
officers_read(struct officers *officers, const struct document *document)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		struct span label, rest;

		if (block->kind == KIND_TURN)
			return;
		if (block->kind == KIND_META || block->kind == KIND_TITLE ||
		    block->label.len > 0 || block->text.len > LINE_BYTES)
			continue;
		rest = cut_label(blank_trim(block->text), &label);
		if (label.len > 0)
			take_labelled(officers, label, rest);
		else if (block->kind == KIND_LINE)
			take_officer(officers, rest);
	}
}

const struct officer *
officers_find(const struct officers *officers, const struct voice_label *label)
{
	struct span role =
	    label->role.len > 0 ? label->role : buf_view(&label->name);
	struct buf key = {0};
	size_t found;

	if (officers->count == 0)
		return NULL;
	glyph_fold(&key, role);
	found = voice_map_find(&officers->offices, buf_view(&key));
	if (found == VOICE_NONE && is_chair(buf_view(&key)))
		found = voice_map_find(&officers->chairs, chair);
	buf_free(&key);
	return found == VOICE_NONE ? NULL : &officers->one[found];
}

void
officers_free(struct officers *officers)
{
	free(officers->one);
	voice_map_free(&officers->offices);
	voice_map_free(&officers->chairs);
	*officers = (struct officers){0};
}
