/* What may be known of a document, and what it is called. */
#include "document/fact.h"

static const struct span keys[FACT_COUNT] = {
    [FACT_SOURCE] = {"source", 6},
    [FACT_ENCODING] = {"encoding", 8},
    [FACT_RULES] = {"rules", 5},
    [FACT_SHA256] = {"sha256", 6},
    [FACT_TITLE] = {"title", 5},
    [FACT_TITLE_SUPPLIED] = {"title-supplied", 14},
    [FACT_SUBTITLE] = {"subtitle", 8},
    [FACT_SPEAKER] = {"speaker", 7},
    [FACT_ROLE] = {"role", 4},
    [FACT_ORGANIZATION] = {"organization", 12},
    [FACT_EVENT] = {"event", 5},
    [FACT_DATE] = {"date", 4},
    [FACT_PLACE] = {"place", 5},
    [FACT_DOCNO] = {"docno", 5},
    [FACT_ISSUER] = {"issuer", 6},
    [FACT_COPY_NUMBER] = {"copy-number", 11},
    [FACT_SECRECY] = {"secrecy", 7},
    [FACT_URGENCY] = {"urgency", 7},
    [FACT_APPROVER] = {"approver", 8},
    [FACT_ADDRESSEE] = {"addressee", 9},
    [FACT_COPIED_TO] = {"copied-to", 9},
    [FACT_PRINTER] = {"printer", 7},
    [FACT_PRINTED] = {"printed", 7},
    [FACT_GENRE] = {"genre", 5},
    [FACT_ADOPTED] = {"adopted", 7},
    [FACT_APPROVED] = {"approved", 8},
    [FACT_ISSUED] = {"issued", 6},
    [FACT_EFFECTIVE] = {"effective", 9},
    [FACT_PROVENANCE] = {"provenance", 10},
    [FACT_PUBLISHER] = {"publisher", 9},
    [FACT_LICENCE] = {"licence", 7},
    [FACT_LANG] = {"lang", 4},
    [FACT_KEYWORDS] = {"keywords", 8},
};

const struct span fact_no_publisher[2] = {{"未声明", 9}, {"未聲明", 9}};

struct span
fact_key(enum fact fact)
{
	return keys[fact];
}

enum fact
fact_of(struct span key)
{
	unsigned fact = 0;

	while (fact < FACT_COUNT && !span_equal(keys[fact], key))
		fact++;
	return (enum fact)fact;
}

/* What the sets of jg-normalize's rules do, by the word they begin with. */
static const struct {
	struct span set, behind[2]; /* simplified, traditional */
} rule_sets[] = {
    {{"none", 4}, {{"：未作规范化。", 21}, {"：未作規範化。", 21}}},
    {{"safe", 4},
	{{"：只统一编码形式、换行与空白，不改标点。", 60},
	    {"：只統一編碼形式、換行與空白，不改標點。", 60}}},
    {{"markdown", 8},
	{{"：统一编码形式与换行，不改文字与标点。", 57},
	    {"：統一編碼形式與換行，不改文字與標點。", 57}}},
    {{"default", 7},
	{{"：统一编码形式、换行与空白，并统一标点与数字的写法。", 78},
	    {"：統一編碼形式、換行與空白，並統一標點與數字的寫法。", 78}}},
};

enum { RULE_SETS = sizeof(rule_sets) / sizeof(rule_sets[0]) };

static const struct fact_sentence encoding[2] = {
    {{"源文编码 ", 13}, {"，转换为 UTF-8（NFC）。", 30}},
    {{"源文編碼 ", 13}, {"，轉換為 UTF-8（NFC）。", 30}}};
static const struct fact_sentence rules[2] = {
    {{"jg-normalize 所用规则 ", 26}, {"。", 3}},
    {{"jg-normalize 所用規則 ", 26}, {"。", 3}}};

struct fact_sentence
fact_sentence(enum fact fact, struct span value, bool traditional)
{
	struct fact_sentence sentence =
	    fact == FACT_ENCODING ? encoding[traditional] : rules[traditional];
	struct span first = span_cut(&value, ',');

	for (size_t i = 0; fact == FACT_RULES && i < RULE_SETS; i++)
		if (span_equal(first, rule_sets[i].set))
			sentence.behind = rule_sets[i].behind[traditional];
	return sentence;
}

static bool
unwrap(struct span *text, struct span before, struct span behind)
{
	if (text->len < before.len + behind.len ||
	    !span_starts(*text, before) || !span_ends(*text, behind))
		return false;
	*text = span_from(*text, before.len);
	text->len -= behind.len;
	return true;
}

static enum fact
read_sentence(struct span *sentence, int script)
{
	if (unwrap(sentence, encoding[script].before, encoding[script].behind))
		return FACT_ENCODING;
	for (size_t i = 0; i < RULE_SETS; i++)
		if (unwrap(sentence, rules[script].before,
			rule_sets[i].behind[script]))
			return FACT_RULES;
	return unwrap(sentence, rules[script].before, rules[script].behind)
	    ? FACT_RULES
	    : FACT_COUNT;
}

enum fact
fact_read_sentence(struct span *sentence)
{
	enum fact fact = read_sentence(sentence, 0);

	return fact < FACT_COUNT ? fact : read_sentence(sentence, 1);
}
