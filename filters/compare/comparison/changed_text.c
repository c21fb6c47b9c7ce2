/* What was changed inside of a paragraph. */
#include "comparison/changed_text.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/utf8.h"

enum {
	NO_CHARACTER = 0x110000, /* ids of words begin here */
	SAME_LEAST = 2, /* tokens between two changes that are still read */
	SAME_SHARE = 3, /* one of so many, or all is replaced */
};

static bool
is_word(uint32_t code)
{
	return code < 0x80 &&
	    (ascii_is_digit((char)code) || ascii_is_letter((char)code));
}

/* 3.5, 12%: with what stands inside a number, or behind it. */
static bool
goes_on(struct span text, size_t at)
{
	char c = text.ptr[at];

	if ((c == '.' || c == ',') && at + 1 < text.len)
		return ascii_is_digit(text.ptr[at - 1]) &&
		    ascii_is_digit(text.ptr[at + 1]);
	return c == '%' || is_word((unsigned char)c);
}

/* The bytes of the token at text[at]; *id is one for tokens that are one. */
static size_t
read_token(struct set *words, struct span text, size_t at, uint32_t *id)
{
	size_t end = at + utf8_next(text, at, id);
	struct span token;

	if (!is_word(*id))
		return end - at;
	while (end < text.len && goes_on(text, end))
		end++;
	token = (struct span){text.ptr + at, end - at};
	if (token.len > 1)
		*id = NO_CHARACTER + (uint32_t)set_put(words, token);
	return token.len;
}

static size_t
read_tokens(struct inside *inside, int which, struct span text)
{
	size_t count = 0;

	for (size_t at = 0;;) {
		inside->at[which] = xgrow(inside->at[which],
		    &inside->at_cap[which], count + 1, sizeof(size_t));
		inside->at[which][count] = at;
		if (at == text.len)
			return count;
		inside->ids[which] = xgrow(inside->ids[which],
		    &inside->id_cap[which], count + 1, sizeof(uint32_t));
		at += read_token(
		    &inside->words, text, at, &inside->ids[which][count++]);
	}
}

/* Stretches that are too short between two changes, taken into them. */
static void
clean(struct edits *edits)
{
	struct edits cleaned = {0};

	for (size_t i = 0, old = 0, new = 0; i <= edits->count; i++) {
		const struct edit *edit = &edits->list[i];
		bool last = i == edits->count;

		if (!last && edit->kind == EDIT_OLD) {
			old += edit->count;
		} else if (!last && edit->kind == EDIT_NEW) {
			new += edit->count;
		} else if (!last && old + new > 0 && i + 1 < edits->count &&
		    edit->count < SAME_LEAST) {
			old += edit->count;
			new += edit->count;
		} else {
			edits_add(&cleaned, EDIT_OLD, old);
			edits_add(&cleaned, EDIT_NEW, new);
			old = new = 0;
			if (!last)
				edits_add(&cleaned, EDIT_SAME, edit->count);
		}
	}
	free(edits->list);
	*edits = cleaned;
}

/* Too little is left of the text: it is replaced. */
static void
replace_all(struct edits *edits, size_t n, size_t m)
{
	size_t same = 0;

	for (size_t i = 0; i < edits->count; i++)
		if (edits->list[i].kind == EDIT_SAME)
			same += edits->list[i].count;
	if (same * SAME_SHARE >= (n > m ? n : m))
		return;
	edits->count = 0;
	edits_add(edits, EDIT_OLD, n);
	edits_add(edits, EDIT_NEW, m);
}

static void
add_part(struct inside *inside, enum edit_kind kind, struct span text)
{
	inside->list = xgrow(inside->list, &inside->cap, inside->count + 1,
	    sizeof(*inside->list));
	inside->list[inside->count++] = (struct part){kind, text};
}

static void
add_parts(struct inside *inside, struct span old, struct span new)
{
	size_t i = 0, j = 0;

	inside->count = 0;
	for (size_t e = 0; e < inside->edits.count; e++) {
		const struct edit *edit = &inside->edits.list[e];
		bool is_old = edit->kind == EDIT_OLD;
		const size_t *at =
		    inside->at[is_old ? 0 : 1] + (is_old ? i : j);
		const char *from = (is_old ? old.ptr : new.ptr) + at[0];

		add_part(inside, edit->kind,
		    (struct span){from, at[edit->count] - at[0]});
		i += edit->kind != EDIT_NEW ? edit->count : 0;
		j += edit->kind != EDIT_OLD ? edit->count : 0;
	}
}

void
inside_find(struct inside *inside, struct span old, struct span new)
{
	size_t n = read_tokens(inside, 0, old);
	size_t m = read_tokens(inside, 1, new);

	inside->edits.count = 0;
	edits_find(&inside->edits, inside->ids[0], n, inside->ids[1], m);
	clean(&inside->edits);
	replace_all(&inside->edits, n, m);
	add_parts(inside, old, new);
}

void
inside_free(struct inside *inside)
{
	free(inside->list);
	free(inside->edits.list);
	set_free(&inside->words);
	for (int i = 0; i < 2; i++) {
		free(inside->ids[i]);
		free(inside->at[i]);
	}
	*inside = (struct inside){0};
}
