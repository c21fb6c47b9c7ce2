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
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/message.h"
#include "base/unicode.h"
#include "base/utf8.h"

enum { SHORT_NAME = 6 }; /* bytes, of two characters */

struct words {
	UBreakIterator *breaks; /* NULL: by characters */
	UText *utext; /* used again */
	struct span text;
	size_t at;
	bool cut[WORDS_BYTES + 1]; /* a word ends in front of that byte */
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

static void
cut_by_dictionary(struct words *words)
{
	UErrorCode error = U_ZERO_ERROR;

	words->utext = utext_openUTF8(
	    words->utext, words->text.ptr, (int64_t)words->text.len, &error);
	ubrk_setUText(words->breaks, words->utext, &error);
	(void)ubrk_first(words->breaks);
	for (int32_t at; (at = ubrk_next(words->breaks)) != UBRK_DONE;)
		words->cut[at] = true;
}

static void
cut_by_characters(struct words *words)
{
	for (size_t at = 0; at < words->text.len;)
		words->cut[at = next_character(words->text, at)] = true;
}

/*
 * A name is one word.  One of two characters may be part of another word, 高山 of
 * 高山族: it is one only where words begin and end there.
 */
static void
join_names(struct words *words, const struct names *names)
{
	struct span text = words->text;
	size_t step, len;
	uint32_t code;

	for (size_t at = 0; at<text.len; at += len> 0 ? len : step) {
		step = utf8_next(text, at, &code);
		len = names_at(names, text, at);
		if (len > 0 && len <= SHORT_NAME &&
		    !((at == 0 || words->cut[at]) && words->cut[at + len]))
			len = 0;
		if (len == 0)
			continue;
		memset(&words->cut[at + 1], 0, len - 1);
		words->cut[at] = words->cut[at + len] = true;
	}
}

void
words_begin(struct words *words, struct span text, const struct names *names)
{
	words->text = text;
	words->at = 0;
	memset(words->cut, 0, text.len + 1);
	if (words->breaks == NULL) {
		cut_by_characters(words);
		return;
	}
	cut_by_dictionary(words);
	join_names(words, names);
}

bool
words_next(struct words *words, struct span *word)
{
	while (words->at < words->text.len) {
		size_t end = words->at + 1;

		while (end < words->text.len && !words->cut[end])
			end++;
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
