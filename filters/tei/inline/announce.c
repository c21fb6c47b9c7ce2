/* Announcements: 讲三点意见, by words and a number. */
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "inline/seek.h"
#include "inline/spot.h"

/* The announcement ends its clause: 讲三点意见。 and not 三点钟. */
static bool
ends_clause(struct span text, size_t at)
{
	static const struct span ends[] = {WORD("。"), WORD("："), WORD("，"),
	    WORD("；"), WORD("！"), WORD(":")};

	return at == text.len || WORD_BEGINS(span_from(text, at), ends) > 0;
}

/* A word that points on stands in the clause that the text ends in. */
static bool
points_on(struct span text)
{
	static const struct span ends[] = {
	    WORD("。"), WORD("；"), WORD("！"), WORD("？")};
	enum { FAR = 90 }; /* bytes looked back over */
	size_t at = text.len;

	while (text.len > 0 && at - text.len < FAR) {
		if (WORD_ENDS(text, ends) > 0)
			return false;
		if (words_end(text, &words_pointing_on) > 0)
			return true;
		text.len = utf8_before(text, text.len);
	}
	return false;
}

/*
 * A number at the offset that announces so many things: a measure and a noun
 * behind it that end their clause, and a verb before it, or a word that points
 * on in its sentence.
 */
static bool
add_announcement(
    struct spots *spots, struct span text, size_t at, unsigned count)
{
	struct span before = {text.ptr, at};
	unsigned value;
	size_t number = at + numeral_count(text, at, &value), end, verb;

	if (number == at || value != count)
		return false;
	end =
	    number + words_begin(span_from(text, number), &words_told_measure);
	if (end == number)
		return false;
	end += words_begin(span_from(text, end), &words_told_thing);
	verb = words_end(before, &words_telling);
	if (!ends_clause(text, end) || (verb == 0 && !points_on(before)))
		return false;
	spots_add(spots,
	    (struct spot){
		.kind = SPOT_ANNOUNCEMENT, .start = at - verb, .end = end});
	spots_add(spots,
	    (struct spot){.kind = SPOT_NUMBER,
		.start = at,
		.end = number,
		.value = value});
	return true;
}

/* The ways to write the number, and the last byte of each. */
struct spelling {
	char way[SEEK_MAX][NUMERAL_BYTES + 1];
	char last[SEEK_MAX];
	size_t ways;
};

static void
add_way(struct spelling *spelling, struct span way)
{
	memcpy(spelling->way[spelling->ways], way.ptr, way.len);
	spelling->last[spelling->ways++] = way.ptr[way.len - 1];
}

static struct spelling
spell(unsigned count)
{
	struct spelling spelling = {.ways = 0};
	char way[NUMERAL_BYTES];

	add_way(
	    &spelling, (struct span){way, numeral_write(way, count, false)});
	add_way(&spelling, (struct span){way, numeral_write(way, count, true)});
	if (count == 2) {
		add_way(&spelling, SPAN("两"));
		add_way(&spelling, SPAN("兩"));
	}
	return spelling;
}

bool
spots_find_announcement(struct spots *spots, struct span text, unsigned count)
{
	struct spelling spelling = spell(count);
	struct seek seek =
	    seek_begin(text, (struct span){spelling.last, spelling.ways});

	for (size_t i = seek_next(&seek, 0); i < text.len;
	     i = seek_next(&seek, i + 1)) {
		struct span until = {text.ptr, i + 1};

		for (size_t k = 0; k < spelling.ways; k++) {
			struct span way = span_of(spelling.way[k]);

			if (span_ends(until, way) &&
			    add_announcement(
				spots, text, until.len - way.len, count))
				return true;
		}
	}
	return false;
}
