/* Who speaks in a document. */
#include "document/voice.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "chinese/glyph.h"
#include "chinese/person.h"
#include "document/officers.h"
#include "document/who_name.h"

struct gathering {
	struct voices *voices;
	struct voice_map courtesies; /* surname and end of the office: 陈院长 */
	struct voice_map surnames; /* of those without office */
	struct voice_map roles; /* of the only one with that office */
	struct officers officers;
	struct voice_label label;
	struct buf key;
};

static struct span
part_of(const struct voices *voices, size_t at, size_t len)
{
	return len == 0 ? SPAN("") : (struct span){voices->text.data + at, len};
}

struct span
voice_name(const struct voices *voices, const struct voice *voice)
{
	return part_of(voices, voice->name.at, voice->name.len);
}

struct span
voice_key(const struct voices *voices, const struct voice *voice)
{
	return part_of(voices, voice->key.at, voice->key.len);
}

struct span
voice_role(const struct voices *voices, const struct voice *voice)
{
	return part_of(voices, voice->role.at, voice->role.len);
}

static size_t
keep(struct voices *voices, struct span text)
{
	size_t at = voices->text.len;

	buf_span(&voices->text, text);
	return at;
}

static void
set_role(struct voices *voices, struct voice *voice, struct span role)
{
	role = blank_trim(role);
	if (voice->role.len > 0 || role.len == 0)
		return;
	voice->role.at = keep(voices, role);
	voice->role.len = role.len;
}

/* The voice of that name, which is new or known. */
static size_t
put(struct gathering *gathering, enum voice_kind kind, struct span name)
{
	struct voices *voices = gathering->voices;
	struct buf *key = &gathering->key;
	struct voice *voice;
	size_t known;

	key->len = 0;
	glyph_fold(key, name);
	known = voice_map_find(&voices->names, buf_view(key));
	if (known != VOICE_NONE)
		return known;
	voice_map_put(&voices->names, buf_view(key), voices->count);
	voices->voice = xgrow(voices->voice, &voices->cap, voices->count + 1,
	    sizeof(*voices->voice));
	voice = &voices->voice[voices->count];
	*voice = (struct voice){.kind = kind};
	voice->name.at = keep(voices, name);
	voice->name.len = name.len;
	voice->key.at = keep(voices, buf_view(key));
	voice->key.len = key->len;
	return voices->count++;
}

/* Surname and the last two characters of the office, as 陈院长 is called. */
static struct span
courtesy_key(struct gathering *gathering, struct span name, size_t surname,
    struct span role)
{
	enum { TITLE = 6 };
	struct buf *key = &gathering->key;

	key->len = 0;
	name.len = surname;
	glyph_fold(key, name);
	glyph_fold(key, role);
	if (key->len > surname + TITLE) {
		memmove(
		    key->data + surname, key->data + key->len - TITLE, TITLE);
		key->len = surname + TITLE;
	}
	return buf_view(key);
}

/* What a named person is called besides. */
static void
note_titles(struct gathering *gathering, size_t number)
{
	const struct voices *voices = gathering->voices;
	const struct voice *voice = &voices->voice[number];
	struct span name = voice_name(voices, voice);
	struct span role = voice_role(voices, voice);
	size_t surname = person_surname(name);

	if (voice->kind != VOICE_PERSON)
		return;
	if (role.len > 0) {
		gathering->key.len = 0;
		glyph_fold(&gathering->key, role);
		voice_map_put(
		    &gathering->roles, buf_view(&gathering->key), number);
	}
	if (surname == 0)
		return;
	if (role.len > 0)
		voice_map_put(&gathering->courtesies,
		    courtesy_key(gathering, name, surname, role), number);
	else
		voice_map_put(&gathering->surnames,
		    courtesy_key(gathering, name, surname, SPAN("")), number);
}

static void
add_speakers(struct gathering *gathering, const struct facts *facts)
{
	struct voices *voices = gathering->voices;
	struct span rest = facts_best(facts, FACT_SPEAKER);
	bool first = true;

	while (rest.len > 0) {
		struct span name = facts_next(&rest);
		size_t number;

		if (name.len == 0)
			continue;
		number = put(gathering, VOICE_PERSON, name);
		voices->voice[number].speaks = true;
		if (first)
			set_role(voices, &voices->voice[number],
			    facts_best(facts, FACT_ROLE));
		first = false;
	}
}

/* 陈院长 is whom a surname and that office fit, or else that surname alone. */
static size_t
find_courtesy(struct gathering *gathering)
{
	const struct voice_label *label = &gathering->label;
	struct span name = buf_view(&label->name);
	size_t found = voice_map_find(&gathering->courtesies,
	    courtesy_key(gathering, name, label->surname, label->role));

	if (found != VOICE_NONE)
		return found;
	return voice_map_find(&gathering->surnames,
	    courtesy_key(gathering, name, label->surname, SPAN("")));
}

/* 院長 alone is he whom another label calls so by name. */
static size_t
find_role(struct gathering *gathering)
{
	gathering->key.len = 0;
	glyph_fold(&gathering->key, gathering->label.role);
	return voice_map_find(&gathering->roles, buf_view(&gathering->key));
}

/* 王明 of 王明政务委员, read as 王明政: a label has him so. */
static size_t
find_shorter(struct gathering *gathering, struct span name)
{
	enum { TWO = 6, THREE = 9 };

	if (name.len != THREE)
		return VOICE_NONE;
	gathering->key.len = 0;
	glyph_fold(&gathering->key, (struct span){name.ptr, TWO});
	return voice_map_find(
	    &gathering->voices->names, buf_view(&gathering->key));
}

/* 主席 alone is he whom the list of those present calls so, with his part. */
static size_t
find_officer(struct gathering *gathering)
{
	const struct voice_label *label = &gathering->label;
	const struct officer *one = officers_find(&gathering->officers, label);
	struct buf name = {0};
	size_t number;

	if (one == NULL)
		return VOICE_NONE;
	who_append_name(&name, one->name);
	number = find_shorter(gathering, buf_view(&name));
	if (number == VOICE_NONE)
		number = put(gathering, VOICE_PERSON, buf_view(&name));
	buf_free(&name);
	set_role(
	    gathering->voices, &gathering->voices->voice[number], one->role);
	if (gathering->voices->voice[number].part == NULL)
		gathering->voices->voice[number].part = label->part;
	return number;
}

/* Whom the label means that was read last. */
static size_t
resolve(struct gathering *gathering)
{
	const struct voice_label *label = &gathering->label;
	struct voices *voices = gathering->voices;
	size_t number = VOICE_NONE;

	if (label->surname > 0)
		number = find_courtesy(gathering);
	else if (label->kind == VOICE_PART && label->role.len > 0)
		number = find_role(gathering);
	if (number == VOICE_NONE && label->kind == VOICE_PART)
		number = find_officer(gathering);
	if (number == VOICE_NONE) {
		number = put(gathering, label->kind, buf_view(&label->name));
		if (label->part != NULL)
			voices->voice[number].part = label->part;
	}
	if (label->kind != VOICE_PART)
		set_role(voices, &voices->voice[number], label->role);
	return number;
}

/* Those whom a label names in full come first, whatever others are called. */
static void
add_named(struct gathering *gathering, struct span text)
{
	struct voice_label *label = &gathering->label;
	struct span rest = voice_label_trim(text);

	while (voice_label_next(&rest, label)) {
		if (label->kind != VOICE_PERSON || label->surname > 0)
			continue;
		note_titles(gathering, resolve(gathering));
	}
}

static void
add_label(struct gathering *gathering, struct span text, size_t number)
{
	struct voices *voices = gathering->voices;
	struct span rest = voice_label_trim(text);
	struct voice_heard *heard;

	voices->label = xgrow(voices->label, &voices->labels_cap, number + 1,
	    sizeof(*voices->label));
	heard = &voices->label[number];
	*heard = (struct voice_heard){.first = voices->heards};
	while (voice_label_next(&rest, &gathering->label)) {
		voices->heard = xgrow(voices->heard, &voices->heards_cap,
		    voices->heards + 1, sizeof(*voices->heard));
		voices->heard[voices->heards++] = resolve(gathering);
		heard->count++;
	}
}

static struct span
label_of(const struct block *block)
{
	return block->label.len > 0 ? block->label : block->text;
}

/* The turns, and for each distinct label the first that has it. */
static void
find_turns(struct voices *voices, const struct document *document)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind != KIND_TURN)
			continue;
		voices->turn = xgrow(voices->turn, &voices->turns_cap,
		    voices->turns + 1, sizeof(*voices->turn));
		voices->turn[voices->turns++] = (struct voice_turn){
		    .block = i,
		    .label = set_put(&voices->labels, label_of(block)),
		};
	}
}

static void
add_labels(struct gathering *gathering, const struct document *document,
    void (*add)(struct gathering *, struct span, size_t))
{
	const struct voices *voices = gathering->voices;
	size_t next = 0;

	for (size_t i = 0; i < voices->turns; i++) {
		const struct voice_turn *turn = &voices->turn[i];

		if (turn->label == next)
			add(gathering, label_of(&document->blocks[turn->block]),
			    next++);
	}
}

static void
add_named_first(struct gathering *gathering, struct span text, size_t number)
{
	(void)number;
	add_named(gathering, text);
}

void
voices_gather(struct voices *voices, const struct document *document,
    const struct facts *facts)
{
	struct gathering gathering = {.voices = voices};

	voices->count = voices->turns = voices->heards = voices->text.len = 0;
	set_free(&voices->labels);
	voice_map_free(&voices->names);
	find_turns(voices, document);
	add_speakers(&gathering, facts);
	for (size_t i = 0; i < voices->count; i++)
		note_titles(&gathering, i);
	officers_read(&gathering.officers, document);
	add_labels(&gathering, document, add_named_first);
	add_labels(&gathering, document, add_label);
	voice_map_free(&gathering.courtesies);
	voice_map_free(&gathering.surnames);
	voice_map_free(&gathering.roles);
	officers_free(&gathering.officers);
	voice_label_free(&gathering.label);
	buf_free(&gathering.key);
}

size_t
voice_find(const struct voices *voices, struct span name)
{
	struct buf key = {0};
	size_t number;

	glyph_fold(&key, name);
	number = voice_map_find(&voices->names, buf_view(&key));
	buf_free(&key);
	return number;
}

const size_t *
voices_of(const struct voices *voices, size_t block, size_t *count)
{
	size_t low = 0, high = voices->turns;
	const struct voice_heard *heard;

	*count = 0;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (voices->turn[middle].block < block)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == voices->turns || voices->turn[low].block != block)
		return NULL;
	heard = &voices->label[voices->turn[low].label];
	*count = heard->count;
	return heard->count > 0 ? &voices->heard[heard->first] : NULL;
}

void
voices_free(struct voices *voices)
{
	free(voices->voice);
	free(voices->turn);
	free(voices->label);
	free(voices->heard);
	buf_free(&voices->text);
	set_free(&voices->labels);
	voice_map_free(&voices->names);
	*voices = (struct voices){0};
}
