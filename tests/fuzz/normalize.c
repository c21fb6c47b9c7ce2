/*
 * Any bytes through jg-normalize: what comes out is normalized text, comes out
 * of itself, and differs from what went in by the logged edits alone.
 */
#include "fuzz.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "decode/decode.h"
#include "normalize_text.h"
#include "scan/survey.h"

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

static bool
ends_line(char c)
{
	return c == '\n' || c == '\r';
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
			(len == 0 ||
			    memcmp(text.ptr + from, result.ptr + to, len) == 0),
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

/* A text on its way through jg-normalize, and what it became. */
struct passage_of {
	struct workspace workspace;
	struct scan_lines lines;
	struct scan_sum sum;
	struct buf result;
};

static struct span
normalize(struct passage_of *of, struct span text, rules set, struct edits *log)
{
	struct normalizer normalizer;
	struct span piece;

	normalizer_open(
	    &normalizer, &of->workspace, text, &of->lines, &of->sum, set, log);
	of->result.len = 0;
	while (normalizer_next(&normalizer, &piece))
		buf_span(&of->result, piece);
	return buf_view(&of->result);
}

static struct span
normalize_scanned(struct passage_of *of, struct span text, rules set)
{
	size_t bad;

	check(scan(text, &of->lines, &of->sum, &bad), "UTF-8");
	return normalize(of, text, set, NULL);
}

/* All at once, as if everything had been seen everywhere. */
static struct span
normalize_whole(struct passage_of *of, struct span text, rules set)
{
	struct scan_line line = {.end = text.len, .seen = ~0u};

	of->lines = (struct scan_lines){&line, text.len > 0, 1};
	of->sum.seen = ~0u;
	return normalize(of, text, set, NULL);
}

static void
passage_free(struct passage_of *of)
{
	workspace_free(&of->workspace);
	scan_lines_free(&of->lines);
	buf_free(&of->result);
}

static void
check_text(const struct decoding *decoding, rules set, bool safe)
{
	struct passage_of first = {.lines = decoding->lines,
			      .sum = decoding->sum},
			  second = {0}, third = {0}, fourth = {0};
	struct edits log = {0};
	struct span text = decoding->text, result;
	bool ended = text.len == 0 || text.ptr[text.len - 1] == '\n';

	result = normalize(&first, text, set, ended ? &log : NULL);
	if (ended)
		check_edits(text, result, &log);
	check(span_equal(result, normalize_scanned(&second, result, set)),
	    "the second time changes nothing");
	check(span_equal(result, normalize_scanned(&fourth, text, set)),
	    "the log changes nothing");
	check(span_equal(result, normalize_whole(&third, text, set)),
	    "the quick scan misses nothing");
	third.lines = (struct scan_lines){0};
	check(count_lines(text) +
		    (text.len > 0 && !ends_line(text.ptr[text.len - 1])) ==
		count_lines(result),
	    "the lines stay");
	if (safe)
		check_safe(result);
	first.lines = (struct scan_lines){0};
	passage_free(&first);
	passage_free(&second);
	passage_free(&third);
	passage_free(&fourth);
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
	static struct decode_settings settings = {.replace = true};
	const struct encoding given = {{0}, 0};
	struct decoding decoding = {0};
	struct buf store = {0};
	rules set;

	if (size == 0)
		return 0;
	check(rules_parse(lists[data[0] % LISTS], &set), "a list of rules");
	if (decode(&settings, &given,
		(struct span){(const char *)data + 1, size - 1}, NULL, &store,
		&decoding))
		check_text(&decoding, set, data[0] % LISTS < 4);
	decoding_free(&decoding);
	buf_free(&store);
	return 0;
}
