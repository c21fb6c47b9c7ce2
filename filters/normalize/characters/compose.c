/*
 * The stage of canonical composition.
 *
 * utf8proc's own ordering of combining marks takes quadratic time over a long
 * run of them, so the runs are ordered here, by counting.
 */
#include <stdlib.h>
#include <utf8proc.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "scan/character.h"
#include "stage/stage.h"

enum { CLASSES = 256, DECOMPOSED_MAX = 32 };

struct composer {
	utf8proc_int32_t *code, *ordered;
	size_t count, cap, ordered_cap;
	struct buf text;
};

static unsigned
class_of(utf8proc_int32_t code)
{
	return (unsigned)utf8proc_get_property(code)->combining_class;
}

static void
decompose(struct composer *composer, struct span text)
{
	composer->count = 0;
	for (size_t at = 0; at < text.len;) {
		utf8proc_ssize_t made;
		int boundary = 0;
		uint32_t code;

		at += utf8_next(text, at, &code);
		composer->code = xgrow(composer->code, &composer->cap,
		    composer->count + DECOMPOSED_MAX, sizeof(*composer->code));
		made = utf8proc_decompose_char((utf8proc_int32_t)code,
		    composer->code + composer->count, DECOMPOSED_MAX,
		    UTF8PROC_DECOMPOSE | UTF8PROC_STABLE, &boundary);
		if (made > 0)
			composer->count += (size_t)made;
	}
}

/* Sort by combining class what lies between two starters; stable. */
static void
order_run(struct composer *composer, utf8proc_int32_t *run, size_t count)
{
	size_t start[CLASSES + 1] = {0};

	composer->ordered = xgrow(composer->ordered, &composer->ordered_cap,
	    count, sizeof(*composer->ordered));
	for (size_t i = 0; i < count; i++)
		start[class_of(run[i]) + 1]++;
	for (size_t i = 1; i <= CLASSES; i++)
		start[i] += start[i - 1];
	for (size_t i = 0; i < count; i++)
		composer->ordered[start[class_of(run[i])]++] = run[i];
	memcpy(run, composer->ordered, count * sizeof(*run));
}

static void
order(struct composer *composer)
{
	for (size_t i = 0, end; i < composer->count; i = end + 1) {
		end = i;
		while (
		    end < composer->count && class_of(composer->code[end]) != 0)
			end++;
		if (end - i > 1)
			order_run(composer, composer->code + i, end - i);
	}
}

static struct span
compose(struct composer *composer, struct span text)
{
	utf8proc_ssize_t count;

	decompose(composer, text);
	order(composer);
	count = utf8proc_normalize_utf32(composer->code,
	    (utf8proc_ssize_t)composer->count,
	    UTF8PROC_COMPOSE | UTF8PROC_STABLE);
	composer->text.len = 0;
	for (utf8proc_ssize_t i = 0; i < count; i++) {
		char bytes[4] = {0};
		size_t len = utf8_encode((uint32_t)composer->code[i], bytes);

		buf_add(&composer->text, bytes, len);
	}
	return buf_view(&composer->text);
}

/* Amid a character. */
static bool
is_inside(struct span text, size_t at)
{
	return at > 0 && at < text.len && utf8_is_tail(text.ptr[at]);
}

/* Bytes that both begin with, whole characters only. */
static size_t
common_head(struct span old, struct span new)
{
	size_t head = 0;

	while (
	    head < old.len && head < new.len &&old.ptr[head] == new.ptr[head])
		head++;
	while (is_inside(old, head) || is_inside(new, head))
		head--;
	return head;
}

/* Bytes that both end with, behind the head. */
static size_t
common_tail(struct span old, struct span new, size_t head)
{
	size_t least = old.len < new.len ? old.len : new.len, tail = 0;

	while (tail < least - head &&
	    old.ptr[old.len - tail - 1] == new.ptr[new.len - tail - 1])
		tail++;
	while (is_inside(old, old.len - tail))
		tail--;
	return tail;
}

/* Cut off what is the same at both ends. */
static void
replace(struct stage_state *state, size_t at, struct span old, struct span new)
{
	size_t head = common_head(old, new);
	size_t tail = common_tail(old, new, head);

	new = span_from(new, head);
	new.len -= tail;
	edit_replace(
	    &state->editor, at + head, old.len - head - tail, new, RULE_NFC);
}

/* The end of what may hang together with the character at text[at]. */
static size_t
reach(struct span text, size_t at)
{
	uint32_t code;

	at += utf8_next(text, at, &code);
	while (at < text.len) {
		size_t len = utf8_next(text, at, &code);

		if (!character_may_compose(code))
			break;
		at += len;
	}
	return at;
}

/* Bytes that begin no character which could need a look. */
static bool
is_dull(unsigned char c)
{
	return c < 0xc3 || (c >= 0xe4 && c <= 0xe9);
}

void
stage_compose(struct stage_state *state)
{
	struct span text = state->editor.text;
	struct composer composer = {0};
	size_t at = 0, from = 0;

	while (at < text.len) {
		struct span old, new;
		uint32_t code;
		size_t len;

		if (is_dull((unsigned char)text.ptr[at])) {
			at++;
			continue;
		}
		len = utf8_next(text, at, &code);
		if (!character_may_compose(code)) {
			at += len;
			continue;
		}
		if (at > from)
			at = utf8_before(text, at);
		old = (struct span){text.ptr + at, reach(text, at) - at};
		new = compose(&composer, old);
		if (!span_equal(old, new))
			replace(state, at, old, new);
		at += old.len;
		from = at;
	}
	free(composer.code);
	free(composer.ordered);
	buf_free(&composer.text);
}
