/*
 * Any bytes through jg-normalize: what comes out is normalized text, comes out
 * of itself, and differs from what went in by the logged edits alone.
 */
#include "fuzz.h"

#include "decode.h"
#include "normalize_text.h"
#include "scan.h"
#include "unicode.h"
#include "utf8.h"

static void
check(bool holds, const char *what)
{
	if (holds)
		return;
	(void)fprintf(stdout, "does not hold: %s\n", what);
	(void)fflush(stdout);
	abort();
}

static size_t
count_lines(struct span text)
{
	size_t lines = 0;

	for (size_t i = 0; i < text.len; i++)
		lines += text.ptr[i] == '\n' ||
		    (text.ptr[i] == '\r' &&
			(i + 1 == text.len || text.ptr[i + 1] != '\n'));
	return lines;
}

/* What lies between two edits is the same before and after. */
static void
check_edits(struct span text, struct span result, const struct edits *log)
{
	size_t from = 0, to = 0;

	for (size_t i = 0; i <= log->count; i++) {
		bool last = i == log->count;
		size_t at = last ? text.len : log->edit[i].at;
		size_t len = at - from;

		check(at >= from && to + len <= result.len &&
			memcmp(text.ptr + from, result.ptr + to, len) == 0,
		    "only logged edits change the text");
		from = at + (last ? 0 : log->edit[i].len);
		to += len + (last ? 0 : log->edit[i].made);
	}
	check(to == result.len, "the edits lead to the end");
}

static void
check_safe(struct span result)
{
	struct buf composed = {0};
	size_t at;

	check(utf8_check(result, &at) == UTF8_FINE, "no control, no U+FEFF");
	(void)unicode_nfc(result, &composed);
	check(span_equal(result, buf_view(&composed)), "NFC");
	buf_free(&composed);
}

static void
check_text(struct span text, unsigned seen, rules set, bool safe)
{
	struct workspace first = {0}, second = {0}, third = {0};
	struct edits log = {0};
	struct span result, again, whole;
	unsigned seen_again;
	size_t bad;

	result = normalize_text(&first, text, seen, set, &log);
	check(scan(result, &seen_again, &bad), "UTF-8");
	check_edits(text, result, &log);
	again = normalize_text(&second, result, seen_again, set, NULL);
	check(span_equal(result, again), "the second time changes nothing");
	whole = normalize_text(&third, text, ~0u, set, NULL);
	check(span_equal(result, whole), "the quick scan misses nothing");
	check(count_lines(text) == count_lines(result), "the lines stay");
	if (safe)
		check_safe(result);
	workspace_free(&first);
	workspace_free(&second);
	workspace_free(&third);
	edits_free(&log);
}

/* The first byte says which rules; 0x80 is no byte of a set of its own. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const lists[] = {"default", "safe",
	    "default,unwrap,spacing", "markdown", "default,-eol,-space,-hidden",
	    "safe,punct", "quotes,punct,spacing,unwrap", "none", "width,nfc"};
	enum { LISTS = sizeof(lists) / sizeof(lists[0]) };
	struct decode_settings settings = {.replace = true};
	struct decoding decoding;
	struct buf store = {0};
	rules set;

	if (size == 0)
		return 0;
	check(rules_parse(lists[data[0] % LISTS], &set), "a list of rules");
	if (decode(&settings, (struct span){(const char *)data + 1, size - 1},
		NULL, &store, &decoding))
		check_text(
		    decoding.text, decoding.seen, set, data[0] % LISTS < 4);
	buf_free(&store);
	return 0;
}
