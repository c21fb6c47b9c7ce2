/*
 * Encodings of seven bits, which are ASCII to whoever does not look: ISO-2022
 * by the sequences that call its character sets, HZ and UTF-7 by how their
 * Chinese begins and by what comes of it.
 */
#include "decode/seven.h"

static bool
is_ascii(struct span bytes)
{
	for (size_t i = 0; i < bytes.len; i++)
		if ((unsigned char)bytes.ptr[i] >= 0x80)
			return false;
	return true;
}

static bool
has(struct span bytes, struct span what)
{
	return memmem(bytes.ptr, bytes.len, what.ptr, what.len) != NULL;
}

/*
 * ISO-2022, by the first sequence that is there; what stands in the wider set
 * of two comes first.
 */
static const char *
iso_2022_of(struct span bytes)
{
	static const struct {
		struct span sequence;
		const char *name;
	} table[] = {
	    {{"\033$)E", 4}, "ISO-2022-CN-EXT"},
	    {{"\033$+", 3}, "ISO-2022-CN-EXT"},
	    {{"\033$)A", 4}, "ISO-2022-CN"},
	    {{"\033$)G", 4}, "ISO-2022-CN"},
	    {{"\033$*H", 4}, "ISO-2022-CN"},
	    {{"\033$)C", 4}, "ISO-2022-KR"},
	    {{"\033$A", 3}, "ISO-2022-JP-2"},
	    {{"\033$(", 3}, "ISO-2022-JP-2"},
	    {{"\033$@", 3}, "ISO-2022-JP"},
	    {{"\033$B", 3}, "ISO-2022-JP"},
	};

	if (!has(bytes, SPAN("\033$")))
		return NULL;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (has(bytes, table[i].sequence))
			return table[i].name;
	return NULL;
}

/* From the line on in which the mark first stands; empty without it. */
static struct span
from_mark(struct span bytes, struct span mark)
{
	const char *hit = memmem(bytes.ptr, bytes.len, mark.ptr, mark.len);

	if (hit == NULL)
		return (struct span){bytes.ptr, 0};
	while (hit > bytes.ptr && hit[-1] != '\n')
		hit--;
	return span_from(bytes, (size_t)(hit - bytes.ptr));
}

/*
 * What reads without a fault, and in it something common, is in the encoding;
 * what reads well but for faults is, too, and will be refused by them.
 */
static bool
reads_well(const struct trial *trial)
{
	return trial->faults == 0
	    ? trial->common > 0 && trial->common * 8 >= trial->characters
	    : trial->common >= 2 &&
		trial->common * 5 >= trial->characters + 10 * trial->faults;
}

/* Text that is escaped as HZ is, but reads as no Chinese, may be a program. */
static enum doubt
find_hz(struct guess *guess, struct span bytes)
{
	struct span part = from_mark(bytes, SPAN("~{"));
	struct trial trial;

	if (part.len == 0)
		return DOUBT_NONE;
	trial = guess_try(guess, GUESS_HZ, part);
	if (reads_well(&trial))
		return DOUBT_SETTLED;
	return trial.faults == 0 && trial.characters > 0 ? DOUBT_OPEN
							 : DOUBT_NONE;
}

/* Sums and telephone numbers have a + as well, and are no Chinese. */
static enum doubt
find_utf7(struct guess *guess, struct span bytes)
{
	enum { WORDS = 3 };
	struct span part = from_mark(bytes, SPAN("+"));
	struct trial trial;

	if (part.len == 0)
		return DOUBT_NONE;
	trial = guess_try(guess, GUESS_UTF7, part);
	if (reads_well(&trial))
		return DOUBT_SETTLED;
	return trial.faults == 0 && trial.odd * 4 <= trial.characters &&
		trial.characters >= WORDS
	    ? DOUBT_OPEN
	    : DOUBT_NONE;
}

enum doubt
seven_find(struct guess *guess, struct span bytes, struct encoding *encoding)
{
	const char *iso;
	enum doubt doubt;

	if (!is_ascii(bytes))
		return DOUBT_NONE;
	iso = iso_2022_of(bytes);
	if (iso != NULL) {
		encoding_set(encoding, iso, 0);
		return DOUBT_SETTLED;
	}
	doubt = find_hz(guess, bytes);
	encoding_set(encoding, guess_encoding_name(GUESS_HZ), 0);
	if (doubt == DOUBT_NONE) {
		doubt = find_utf7(guess, bytes);
		encoding_set(encoding, guess_encoding_name(GUESS_UTF7), 0);
	}
	return doubt;
}
