/*
 * Telling GB18030, Big5, EUC-TW and UTF-16 apart.
 *
 * Each is tried on the beginning of the text.  In Chinese that is read
 * rightly the few hundred commonest characters are half of all; read wrongly,
 * they hardly occur.
 */
#include "decode/guess.h"

#include "base/utf8.h"

enum { GLANCE = 2 * 1024, SHORT = 50 };
enum { FIRST = GUESS_FIRST, LAST = GUESS_LAST };

static const char *const names[GUESSES] = {
    [GUESS_GB18030] = "GB18030",
    [GUESS_BIG5] = "Big5",
    [GUESS_EUC_TW] = "EUC-TW",
    [GUESS_UTF16LE] = "UTF-16LE",
    [GUESS_UTF16BE] = "UTF-16BE",
    [GUESS_HZ] = "HZ",
    [GUESS_UTF7] = "UTF-7",
};

/* The commonest characters, of both scripts. */
static const char commonest[] =
    "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下"
    "以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当"
    "想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将"
    "外但身些与高意进把法此实回二理美点月明其种声全工己话者向情部正名定女问"
    "力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听"
    "世气信北少关并内加化由却代军产入先山五太水万市体别处总才场师书比住员九"
    "性通目华报立马命张活难神数件安表原车白应路期常提感金何更反合放做系计或"
    "司利受光王果亲界及今京务制解各任至清物台记边共风战干接它许八特直服题建"
    "南度统色字请交爱让认论百义科元社术结六功指思非流每青管资队带条院变联言"
    "权展该领传近治决保达办运半七必强步完革深区求品士转量程告语基式党未持取"
    "设始历史商千研改议形委首单据导志观争究组造视济志们同志讲话会议工作报告"
    "這來國個說們為時會過學對裡後麼沒於還發當無開見經頭從動兩長樣現將與進實"
    "點種聲話問機給幾業間電門東聽氣關並內產萬體別處總場師書員華報馬張難數應"
    "親務記邊風戰許題統請愛讓認論義術結資隊帶條變聯權領傳達辦運強區轉設歷議"
    "單據導觀爭組視濟黨講";

const char *
guess_encoding_name(enum guess_name name)
{
	return names[name];
}

static void
fill_table(struct guess *guess)
{
	struct span text = {commonest, sizeof(commonest) - 1};

	guess->begun = true;
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		guess->common[(code - FIRST) / 8] |=
		    (unsigned char)(1u << (code - FIRST) % 8);
	}
}

bool
guess_is_common(struct guess *guess, uint32_t code)
{
	if (!guess->begun)
		fill_table(guess);
	if (code == U'，' || code == U'。' || code == U'、')
		return true;
	return code >= FIRST && code <= LAST &&
	    (guess->common[(code - FIRST) / 8] >> (code - FIRST) % 8 & 1) != 0;
}

/*
 * Decode what decodes; what does not is counted and passed over.  A sample
 * that has been cut may be so inside a character.
 */
static size_t
read_sample(struct reader *reader, struct span bytes, bool cut, struct buf *out)
{
	enum { LONGEST = 4 };
	size_t faults = 0;

	out->len = 0;
	while (bytes.len > 0) {
		size_t done = reader_read(reader, bytes, out);

		bytes = span_from(bytes, done);
		if (bytes.len == 0 || (cut && bytes.len < LONGEST))
			break;
		faults++;
		bytes = span_from(bytes, 1);
	}
	reader_end(reader, out);
	return faults;
}

static struct trial
try_encoding(
    struct guess *guess, enum guess_name name, struct span bytes, size_t most)
{
	struct trial trial = {0};
	struct span text;
	bool cut = bytes.len > most;

	if (!guess->opened[name]) {
		guess->known[name] =
		    reader_open(&guess->reader[name], names[name]);
		guess->opened[name] = true;
	}
	if (!guess->known[name])
		return trial;
	if (cut)
		bytes.len = most;
	trial.faults =
	    read_sample(&guess->reader[name], bytes, cut, &guess->store);
	text = buf_view(&guess->store);
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		trial.characters += code >= 0x80;
		trial.common += guess_is_common(guess, code);
		trial.odd += !encoding_is_likely(code);
	}
	return trial;
}

struct trial
guess_try(struct guess *guess, enum guess_name name, struct span bytes)
{
	return try_encoding(guess, name, bytes, GUESS_SAMPLE);
}

/*
 * Common characters in a thousand; a fault weighs ten that are not, what
 * Chinese is not made of three.
 */
static size_t
score(const struct trial *trial)
{
	return trial->common * 1000 /
	    (trial->characters + 10 * trial->faults + 3 * trial->odd + 1);
}

static size_t
count_high(struct span bytes)
{
	size_t count = 0;

	for (size_t i = 0; i < bytes.len; i++)
		count += (unsigned char)bytes.ptr[i] >= 0x80;
	return count;
}

/*
 * UTF-8 with a few faults in it, and no other encoding: sequences of three
 * bytes are hard to come by in the others.
 */
static bool
is_broken_utf8(struct span bytes)
{
	size_t good = 0, bad = 0;
	uint32_t code;

	for (size_t at = 0; at < bytes.len;) {
		size_t len = utf8_decode(bytes, at, &code);

		good += len > 2;
		bad += len == 0;
		at += len > 0 ? len : 1;
	}
	return good > 2 * bad;
}

/* The best of all trials, and what the best of the others comes to. */
struct contest {
	enum guess_name winner;
	struct trial best;
	size_t rival;
};

/* Any bytes are UTF-16: only what reads well from end to end is in the race. */
static bool
may_win(enum guess_name name, const struct trial *trial)
{
	return (name != GUESS_UTF16LE && name != GUESS_UTF16BE) ||
	    (trial->faults == 0 && trial->odd * 20 <= trial->characters &&
		trial->common >= 2 && score(trial) >= 250);
}

static struct contest
compare(struct guess *guess, struct span bytes, size_t most)
{
	struct contest contest = {0};
	size_t best = 0;

	for (int i = 0; i < GUESS_CONTESTANTS; i++) {
		enum guess_name name = (enum guess_name)i;
		struct trial trial = try_encoding(guess, name, bytes, most);
		size_t points = may_win(name, &trial) ? score(&trial) : 0;

		if (i == 0 || points > best) {
			contest.rival = best;
			best = points;
			contest.winner = name;
			contest.best = trial;
		} else if (points > contest.rival) {
			contest.rival = points;
		}
	}
	return contest;
}

/* There is no need to look any further. */
static bool
is_plain(const struct contest *contest)
{
	enum { ENOUGH = 200, PLAIN = 250 };

	return contest->best.faults == 0 && contest->best.common >= ENOUGH &&
	    score(&contest->best) >= PLAIN &&
	    score(&contest->best) >= 4 * contest->rival;
}

static bool
is_clear(const struct contest *contest, struct span bytes)
{
	const struct trial *best = &contest->best;

	if (best->common == 0 || score(best) < 100)
		return false;
	return count_high(bytes) >= SHORT ||
	    (best->faults == 0 && best->odd * 5 <= best->characters &&
		best->common >= 2 && score(best) >= 2 * contest->rival);
}

bool
guess_encoding(
    struct guess *guess, struct span bytes, struct encoding *encoding)
{
	struct contest contest = compare(guess, bytes, GLANCE);

	if (!is_plain(&contest)) {
		if (bytes.len > GUESS_SAMPLE)
			bytes.len = GUESS_SAMPLE;
		if (is_broken_utf8(bytes)) {
			encoding_set(encoding, "UTF-8", 0);
			return true;
		}
		contest = compare(guess, bytes, GUESS_SAMPLE - 1);
		if (!is_clear(&contest, bytes))
			return false;
	}
	encoding_set(encoding, names[contest.winner], 0);
	return true;
}

void
guess_free(struct guess *guess)
{
	for (int i = 0; i < GUESSES; i++)
		if (guess->opened[i])
			reader_close(&guess->reader[i]);
	buf_free(&guess->store);
	*guess = (struct guess){0};
}
