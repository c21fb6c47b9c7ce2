/* Whether the letters of a PDF are what they look like. */
#include "layout/trust.h"

#include "base/message.h"
#include "base/unicode.h"
#include "decode/guess.h"

enum {
	ODD_PERCENT = 30, /* private, controls, what no Chinese text has */
	ENOUGH = 100, /* letters of Han that can be judged */
	COMMON = 12, /* one in so many is a common one in any text */
};

struct tally {
	size_t letters, odd, han, common;
};

/* Scripts that Chinese is mixed with. */
static bool
is_neighbour(uint32_t code)
{
	return (code >= 0x3040 && code <= 0x312f) || unicode_is_hangul(code) ||
	    (code >= 0x2460 && code <= 0x24ff);
}

static struct tally
count(const struct sheets *sheets)
{
	struct span text = buf_view(&sheets->text);
	struct guess guess = {.begun = false};
	struct tally tally = {0};
	uint32_t code;

	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (code <= ' ' || unicode_is_space(code))
			continue;
		tally.letters++;
		tally.odd += !encoding_is_likely(code) && !is_neighbour(code);
		tally.han += unicode_is_han(code);
		tally.common +=
		    unicode_is_han(code) && guess_is_common(&guess, code);
	}
	guess_free(&guess);
	return tally;
}

bool
trust(const struct sheets *sheets, const char *source)
{
	struct tally tally = count(sheets);

	if (tally.letters == 0) {
		if (sheets->pictures > 0)
			fail(source, 0,
			    "a PDF of pictures; ocrmypdf -l chi_sim IN OUT makes one whose text can be read");
		else
			fail(source, 0, "no text in this PDF");
		return false;
	}
	if (tally.odd * 100 > tally.letters * ODD_PERCENT ||
	    (tally.han >= ENOUGH && tally.common * COMMON < tally.han)) {
		fail(source, 0,
		    "its fonts do not tell which letters they show, or tell it wrongly; ocrmypdf --force-ocr -l chi_sim IN OUT reads them as pictures");
		return false;
	}
	if (sheets->pictures > 0)
		warn(source, 0,
		    "%zu of %zu pages are pictures, and left out; ocrmypdf --skip-text -l chi_sim IN OUT reads them",
		    sheets->pictures, sheets->count);
	return true;
}
