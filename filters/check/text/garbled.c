/*
 * Text that was read in another encoding than it was written in.
 *
 * What decides are characters that no language puts side by side: four letters
 * of Latin-1 in a row, or the ideographs that the bytes of ，。 and 的 give when
 * GBK is read into them.
 */
#include "base/translate.h"
#include "base/utf8.h"
#include "base/wide.h"
#include "check.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum garbling { LATIN, UTF8_AS_GBK, LOST, FILLED, GARBLINGS };

static const char *const said[GARBLINGS] = {
    [LATIN] =
	N_("looks like Chinese read as Latin-1; iconv -t WINDOWS-1252 gives "
	   "its bytes back"),
    [UTF8_AS_GBK] =
	N_("looks like UTF-8 read as GBK; iconv -t GB18030 gives its "
	   "bytes back"),
    [LOST] =
	N_("looks like U+FFFD read as GBK: text was lost before it came here"),
    [FILLED] = N_("looks like empty memory read as GBK"),
};

/* What has been seen of each: in how many lines, and where first. */
struct seen {
	size_t lines;
	struct place first;
};

/* A byte from 80 on, read as Latin-1 or as Windows has it. */
static bool
is_latin(uint32_t code)
{
	static const uint16_t windows[] = {U'€', U'‚', U'ƒ', U'„', U'…', U'†',
	    U'‡', U'ˆ', U'‰', U'Š', U'‹', U'Œ', U'Ž', U'‘', U'’', U'“', U'”',
	    U'•', U'–', U'—', U'˜', U'™', U'š', U'›', U'œ', U'ž', U'Ÿ'};

	if (code >= 0xa0 && code <= 0xff)
		return true;
	if (code > 0x2122)
		return false; /* ， and 。, as most that is no Han */
	for (size_t i = 0; i < sizeof(windows) / sizeof(windows[0]); i++)
		if (windows[i] == code)
			return true;
	return false;
}

static bool
is_letter(uint32_t code)
{
	return code >= 0xc0 && code <= 0xff && code != U'×' && code != U'÷';
}

/* What is counted on a line: bytes that were read as Latin-1, and the rest. */
struct latin {
	size_t row, letters; /* side by side, up to here */
	size_t all, signs,
	    words; /* on the line; ¤ and § are signs, é is none */
	size_t characters;
	bool rowed; /* four in a row, two of them letters: no word has such */
	bool han;
};

/* A dash or a quotation mark behind Han begins no row. */
static void
take_latin(struct latin *latin, uint32_t code, bool after_long)
{
	enum { ROW = 4, LETTERS = 2 };

	latin->characters++;
	latin->han |= code >= 0x2e80;
	if (!is_latin(code) ||
	    (latin->row == 0 && after_long && !is_letter(code))) {
		latin->row = latin->letters = 0;
		return;
	}
	latin->all++;
	latin->signs += code >= 0xa1 && code <= 0xbf;
	latin->words += is_letter(code);
	latin->row++;
	latin->letters += is_letter(code);
	latin->rowed |= latin->row >= ROW && latin->letters >= LETTERS;
}

/*
 * Of Big5 every second byte is ASCII, so that there are no rows; but half of
 * the line, without any Han, is of these characters, and many are no letters.
 */
static bool
is_garbled_latin(struct span line)
{
	enum { LEAST = 8, PART = 2, SIGNS = 4 };
	struct latin latin = {0};

	for (size_t at = 0; at < line.len;) {
		bool after_long =
		    at > 0 && ((unsigned char)line.ptr[at - 1] > 0x7f);
		size_t pass = scan_pass_han(line, at);
		uint32_t code;

		if (pass > at) {
			take_latin(&latin, 0x4e00, false);
			at = pass;
			continue;
		}
		at += utf8_next(line, at, &code);
		take_latin(
		    &latin, code, after_long && latin.row == 0 && latin.han);
	}
	return latin.rowed ||
	    (!latin.han && latin.all >= LEAST &&
		latin.all * PART >= latin.characters &&
		latin.signs * SIGNS >= latin.all &&
		latin.words * SIGNS >= latin.all);
}

/* Two different ones of 銆 (。), 锛 (，), 鈥 (“), 鐨 (的), … on a line tell. */
static const struct span signs[] = {WORD("銆"), WORD("锛"), WORD("鈥"),
    WORD("鐨"), WORD("鍦"), WORD("鏄"), WORD("杩"), WORD("绗"), WORD("鍜"),
    WORD("鍥"), WORD("鍏"), WORD("鏂"), WORD("鎴"), WORD("鐢"), WORD("鍒"),
    WORD("鍙"), WORD("锘")};

enum { SIGNS = sizeof(signs) / sizeof(signs[0]) };

/* What stands on a line. */
struct marks {
	bool sign[SIGNS];
	bool lost, filled;
};

/*
 * Where one of the signs, 锟, 烫 or 屯 stands, or what begins alike: to look for
 * each of them took half of jg-check (make bench, row `check`).
 */
static wide_mask
may_be_marks(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);
	wide third = wide_load(p + 2);

	return ((wide_mask)(v == 0xe9) & wide_in(second, 0x88, 0x94)) |
	    ((wide_mask)(v == 0xe6) & (wide_mask)(second == 0x9d) &
		(wide_mask)(third == 0xa9)) |
	    ((wide_mask)(v == 0xe7) &
		(((wide_mask)(second == 0xbb) & (wide_mask)(third == 0x97)) |
		    ((wide_mask)(second == 0x83) &
			(wide_mask)(third == 0xab)))) |
	    ((wide_mask)(v == 0xe5) & (wide_mask)(second == 0xb1) &
		(wide_mask)(third == 0xaf));
}

/* 烫 and 屯 are CC and CD, with which a debugger fills memory. */
static struct marks
find_marks(struct span line)
{
	struct marks marks = {{false}, false, false};

	for (size_t at = 0; (at = wide_find(line, at, may_be_marks)) < line.len;
	     at++) {
		struct span here = span_from(line, at);

		for (size_t i = 0; i < SIGNS; i++)
			marks.sign[i] |= span_starts(here, signs[i]);
		marks.lost |= span_starts(here, SPAN("锟斤拷"));
		marks.filled |= span_starts(here, SPAN("烫烫烫")) ||
		    span_starts(here, SPAN("屯屯屯"));
	}
	return marks;
}

static bool
is_garbled_gbk(const struct marks *marks)
{
	unsigned found = 0;

	for (size_t i = 0; i < SIGNS; i++)
		found += marks->sign[i];
	return found > 1;
}

static void
note(struct seen *seen, struct place place)
{
	if (seen->lines++ == 0)
		seen->first = place;
}

void
check_garbled(struct report *report)
{
	struct seen seen[GARBLINGS] = {{0, {0, 0, 0, 0}}};
	struct span rest = buf_view(&report->restored);
	size_t number = report->document->before;

	while (rest.len > 0) {
		struct span line = span_cut(&rest, '\n');
		struct place here = place_line(report, ++number, line, line);
		struct marks marks = find_marks(line);

		if (is_garbled_latin(line))
			note(&seen[LATIN], here);
		if (marks.lost)
			note(&seen[LOST], here);
		else if (is_garbled_gbk(&marks))
			note(&seen[UTF8_AS_GBK], here);
		if (marks.filled)
			note(&seen[FILLED], here);
	}
	for (int i = 0; i < GARBLINGS; i++)
		if (seen[i].lines > 0)
			report_add(report, CHECK_GARBLED, seen[i].first,
			    "%s (%zu lines)", translate(said[i]),
			    seen[i].lines);
}
