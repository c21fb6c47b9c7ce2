/* Who speaks in a book, and where. */
#include "chapters/crowd.h"

#include <stdlib.h>

#include "base/alloc.h"

/* The number of a voice among all; SET_NONE where nobody is named. */
static size_t
number_of(struct crowd *crowd, const struct voice *voice)
{
	const struct voices *voices = &crowd->voices;
	struct span key = voice_key(voices, voice);
	size_t count = crowd->keys.count, number;

	if (voice->kind != VOICE_PERSON || key.len == 0)
		return SET_NONE;
	number = set_put(&crowd->keys, key);
	if (number < count)
		return number;
	crowd->person = xgrow(crowd->person, &crowd->person_cap, number + 1,
	    sizeof(*crowd->person));
	crowd->seen = xgrow(
	    crowd->seen, &crowd->seen_cap, number + 1, sizeof(*crowd->seen));
	crowd->seen[number] = 0;
	crowd->person[number].name =
	    piece_keep(&crowd->text, voice_name(voices, voice));
	crowd->person[number].role =
	    piece_keep(&crowd->text, voice_role(voices, voice));
	return number;
}

static void
mention(struct crowd *crowd, const struct voice *voice, size_t chapter,
    struct span anchor)
{
	size_t person = number_of(crowd, voice);

	if (person == SET_NONE || crowd->seen[person] == chapter + 1)
		return;
	crowd->seen[person] = chapter + 1;
	crowd->mention = xgrow(crowd->mention, &crowd->mention_cap,
	    crowd->mentions + 1, sizeof(*crowd->mention));
	crowd->mention[crowd->mentions++] =
	    (struct mention){person, chapter, piece_keep(&crowd->text, anchor)};
}

void
crowd_enter(struct crowd *crowd, const struct document *document,
    const struct facts *facts, size_t chapter)
{
	voices_gather(&crowd->voices, document, facts);
	for (size_t i = 0; i < crowd->voices.count; i++)
		if (crowd->voices.voice[i].speaks)
			mention(
			    crowd, &crowd->voices.voice[i], chapter, SPAN(""));
}

void
crowd_turn(
    struct crowd *crowd, size_t block, struct span anchor, size_t chapter)
{
	size_t count;
	const size_t *numbers = voices_of(&crowd->voices, block, &count);

	for (size_t i = 0; i < count; i++)
		mention(
		    crowd, &crowd->voices.voice[numbers[i]], chapter, anchor);
}

void
crowd_clear(struct crowd *crowd)
{
	set_free(&crowd->keys);
	crowd->mentions = 0;
	crowd->text.len = 0;
}

void
crowd_free(struct crowd *crowd)
{
	set_free(&crowd->keys);
	free(crowd->person);
	free(crowd->mention);
	free(crowd->seen);
	buf_free(&crowd->text);
	voices_free(&crowd->voices);
}
