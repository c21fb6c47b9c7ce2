/*
 * The words of a stretch of text.
 *
 * Chinese has no blanks between words, and what a word is has more than one answer.
 * ICU's is that of its dictionary, which knows both scripts; jg-vrt(1) tells how good
 * it is.  Its words are stretches of the text, one behind the other, so that none is
 * lost or changed, as libfriso changes them.
 */
#include "cutter.h"

#include <stdio.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/message.h"
#include "base/unicode.h"
#include "base/utf8.h"

struct words {
	UBreakIterator *breaks; /* NULL: by characters */
	UText *utext; /* used again */
	struct span text;
	size_t at;
	char name[32];
};

static bool
failed(struct words *words, UErrorCode error)
{
	if (U_SUCCESS(error))
		return false;
	fail("ICU", 0, "%s", u_errorName(error));
	words_close(words);
	return true;
}

struct words *
words_open(bool characters)
{
	struct words *words = xcalloc(1, sizeof(*words));
	UErrorCode error = U_ZERO_ERROR;

	snprintf(words->name, sizeof(words->name), "%s",
	    characters ? "characters" : "ICU " U_ICU_VERSION);
	if (characters)
		return words;
	words->breaks = ubrk_open(UBRK_WORD, "zh", NULL, 0, &error);
	return failed(words, error) ? NULL : words;
}

const char *
words_name(struct words *words)
{
	return words->name;
}

void
words_begin(struct words *words, struct span text)
{
	UErrorCode error = U_ZERO_ERROR;

	words->text = text;
	words->at = 0;
	if (words->breaks == NULL)
		return;
	words->utext =
	    utext_openUTF8(words->utext, text.ptr, (int64_t)text.len, &error);
	ubrk_setUText(words->breaks, words->utext, &error);
	(void)ubrk_first(words->breaks);
}

/* Letters and figures of other scripts in a row are one. */
static size_t
next_character(struct span text, size_t at)
{
	uint32_t code;
	size_t end = at + utf8_next(text, at, &code);

	while (unicode_is_alphanumeric(code) && !unicode_is_han(code) &&
	    end < text.len) {
		size_t len = utf8_next(text, end, &code);

		if (!unicode_is_alphanumeric(code) || unicode_is_han(code))
			break;
		end += len;
	}
	return end;
}

static size_t
next_break(struct words *words)
{
	int32_t at;

	if (words->breaks == NULL)
		return next_character(words->text, words->at);
	at = ubrk_next(words->breaks);
	return at == UBRK_DONE ? words->text.len : (size_t)at;
}

bool
words_next(struct words *words, struct span *word)
{
	while (words->at < words->text.len) {
		size_t end = next_break(words);

		*word = span_from(words->text, words->at);
		word->len = end - words->at;
		words->at = end;
		*word = blank_trim(*word);
		if (word->len > 0)
			return true;
	}
	return false;
}

void
words_close(struct words *words)
{
	if (words->breaks != NULL)
		ubrk_close(words->breaks);
	if (words->utext != NULL)
		utext_close(words->utext);
	free(words);
}
