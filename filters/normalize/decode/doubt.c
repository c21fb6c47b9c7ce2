/*
 * Bytes that are UTF-8, but maybe by chance: seven-bit encodings always are,
 * GB18030 and UTF-16 in texts of a few words, as 学习 in GB18030 is ѧϰ.
 *
 * A text with one common Chinese character in it is in no doubt.
 */
#include "decode/doubt.h"

#include "base/utf8.h"
#include "decode/seven.h"

static bool
is_chinese(struct guess *guess, struct span bytes)
{
	uint32_t code;

	for (size_t at = 0; at < bytes.len && at < GUESS_SAMPLE;) {
		at += utf8_next(bytes, at, &code);
		if (guess_is_common(guess, code))
			return true;
	}
	return false;
}

/* Letters that stand together in a text; Latin stands beside all of them. */
enum script {
	SCRIPT_NONE, /* not in any text that is likely */
	SCRIPT_LATIN,
	SCRIPT_GREEK,
	SCRIPT_CYRILLIC,
	SCRIPT_HEBREW,
	SCRIPT_ARABIC,
};

static enum script
script_of(uint32_t code)
{
	static const struct {
		uint32_t first, last;
		enum script script;
	} table[] = {
	    {0x0000, 0x007f, SCRIPT_LATIN},
	    {0x00a0, 0x017f, SCRIPT_LATIN},
	    {0x0218, 0x021b, SCRIPT_LATIN},
	    {0x0386, 0x03ce, SCRIPT_GREEK},
	    {0x0401, 0x0401, SCRIPT_CYRILLIC},
	    {0x0410, 0x044f, SCRIPT_CYRILLIC},
	    {0x0451, 0x045f, SCRIPT_CYRILLIC},
	    {0x05d0, 0x05ea, SCRIPT_HEBREW},
	    {0x0621, 0x064a, SCRIPT_ARABIC},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (code >= table[i].first && code <= table[i].last)
			return table[i].script;
	return SCRIPT_NONE;
}

/* The one script of a text beside Latin, SCRIPT_NONE where it has several. */
static enum script
script_of_text(struct span text)
{
	enum script all = SCRIPT_LATIN;
	uint32_t code;

	for (size_t at = 0; at < text.len;) {
		enum script one;

		at += utf8_next(text, at, &code);
		one = script_of(code);
		if (one == SCRIPT_NONE ||
		    (one != SCRIPT_LATIN && all != SCRIPT_LATIN && one != all))
			return SCRIPT_NONE;
		if (one != SCRIPT_LATIN)
			all = one;
	}
	return all;
}

/* All beyond ASCII are pairs that are the commoner half of GB2312. */
static bool
is_pairs_of_gb(struct span bytes)
{
	const unsigned char *p = (const unsigned char *)bytes.ptr;
	size_t pairs = 0;

	for (size_t i = 0; i < bytes.len; i++) {
		if (p[i] < 0x80)
			continue;
		if (p[i] > 0xd7 || p[i + 1] < 0xa1)
			return false;
		pairs++;
		i++;
	}
	return pairs > 0;
}

/*
 * In GB18030 Chinese words, and as UTF-8 letters that no text has side by side.
 * Latin letters with accents are what they seem.
 */
static enum doubt
doubt_gb(struct guess *guess, struct span bytes)
{
	struct trial trial;
	enum script script;
	bool common;

	if (!is_pairs_of_gb(bytes))
		return DOUBT_NONE;
	script = script_of_text(bytes);
	if (script == SCRIPT_LATIN)
		return DOUBT_NONE;
	trial = guess_try(guess, GUESS_GB18030, bytes);
	common = trial.faults == 0 && trial.common * 3 >= trial.characters;
	if (script == SCRIPT_NONE)
		return common ? DOUBT_SETTLED : DOUBT_OPEN;
	return common ? DOUBT_OPEN : DOUBT_NONE;
}

/* Nothing but what is typed in words of ASCII. */
static bool
is_typed(struct span bytes)
{
	for (size_t i = 0; i < bytes.len; i++)
		if ((unsigned char)bytes.ptr[i] >= 0x7f ||
		    ((unsigned char)bytes.ptr[i] < 0x20 &&
			memchr("\t\n\r", bytes.ptr[i], 3) == NULL))
			return false;
	return true;
}

/* Every two bytes are a character of Chinese, and half of them are common. */
static enum doubt
doubt_utf16(struct guess *guess, enum guess_name name, struct span bytes)
{
	enum { WORDS = 8 };
	struct trial trial;

	if (bytes.len % 2 != 0)
		return DOUBT_NONE;
	trial = guess_try(guess, name, bytes);
	if (trial.faults > 0 || trial.odd > 0 || trial.common < 2 ||
	    trial.common * 2 < trial.characters)
		return DOUBT_NONE;
	/* Four letters are now and then two characters. */
	return is_typed(bytes) && trial.characters < WORDS ? DOUBT_OPEN
							   : DOUBT_SETTLED;
}

enum doubt
doubt_find(struct guess *guess, struct span bytes, struct encoding *encoding)
{
	static const enum guess_name wide[] = {GUESS_UTF16LE, GUESS_UTF16BE};
	enum doubt doubt;

	if (bytes.len == 0 || is_chinese(guess, bytes))
		return DOUBT_NONE;
	doubt = seven_find(guess, bytes, encoding);
	for (size_t i = 0; i < 2 && doubt == DOUBT_NONE; i++) {
		doubt = doubt_utf16(guess, wide[i], bytes);
		encoding_set(encoding, guess_encoding_name(wide[i]), 0);
	}
	if (doubt == DOUBT_NONE) {
		doubt = doubt_gb(guess, bytes);
		encoding_set(encoding, guess_encoding_name(GUESS_GB18030), 0);
	}
	return doubt;
}
