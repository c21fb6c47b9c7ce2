/*
 * Names as they are spoken: the order of ICU for pinyin, which costs nothing to open.
 *
 * It knows one reading of a character, that of most texts.  A surname that is read
 * otherwise is given to it as another character that is read so.
 */
#include "lists/pinyin.h"

#include <stdint.h>
#include <unicode/ucol.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>

#include "chinese/word.h"

enum { NAME_MOST = 256 }; /* units of UTF-16 */

/* The longer first. */
static const struct {
	struct span written, like;
} surnames[] = {
    {WORD("万俟"), WORD("莫其")},
    {WORD("萬俟"), WORD("莫其")},
    {WORD("尉迟"), WORD("玉迟")},
    {WORD("尉遲"), WORD("玉遲")},
    {WORD("单于"), WORD("缠于")},
    {WORD("單于"), WORD("纏于")},
    {WORD("澹台"), WORD("谈台")},
    {WORD("澹臺"), WORD("談臺")},
    {WORD("长孙"), WORD("掌孙")},
    {WORD("長孫"), WORD("掌孫")},
    {WORD("乐正"), WORD("月正")},
    {WORD("樂正"), WORD("月正")},
    {WORD("乐"), WORD("月")},
    {WORD("樂"), WORD("月")},
    {WORD("仇"), WORD("求")},
    {WORD("任"), WORD("仁")},
    {WORD("佴"), WORD("耐")},
    {WORD("区"), WORD("欧")},
    {WORD("區"), WORD("歐")},
    {WORD("单"), WORD("善")},
    {WORD("單"), WORD("善")},
    {WORD("卜"), WORD("补")},
    {WORD("召"), WORD("邵")},
    {WORD("员"), WORD("运")},
    {WORD("員"), WORD("運")},
    {WORD("折"), WORD("蛇")},
    {WORD("曾"), WORD("增")},
    {WORD("朴"), WORD("瓢")},
    {WORD("查"), WORD("渣")},
    {WORD("洗"), WORD("显")},
    {WORD("乜"), WORD("聂")},
    {WORD("牟"), WORD("木")},
    {WORD("盖"), WORD("葛")},
    {WORD("蓋"), WORD("葛")},
    {WORD("祭"), WORD("寨")},
    {WORD("种"), WORD("虫")},
    {WORD("秘"), WORD("必")},
    {WORD("祕"), WORD("必")},
    {WORD("粘"), WORD("年")},
    {WORD("繁"), WORD("婆")},
    {WORD("缪"), WORD("妙")},
    {WORD("繆"), WORD("妙")},
    {WORD("翟"), WORD("宅")},
    {WORD("薄"), WORD("博")},
    {WORD("覃"), WORD("秦")},
    {WORD("解"), WORD("谢")},
    {WORD("还"), WORD("环")},
    {WORD("還"), WORD("環")},
    {WORD("重"), WORD("虫")},
    {WORD("阚"), WORD("看")},
    {WORD("闞"), WORD("看")},
    {WORD("隗"), WORD("维")},
};

enum { SURNAMES = sizeof(surnames) / sizeof(surnames[0]) };

/* The name with another surname, where its own is read in a way of its own. */
static void
respell(struct span name, struct buf *out)
{
	for (size_t i = 0; i < SURNAMES; i++)
		if (span_starts(name, surnames[i].written) &&
		    name.len > surnames[i].written.len) {
			buf_span(out, surnames[i].like);
			name = span_from(name, surnames[i].written.len);
			break;
		}
	buf_span(out, name);
}

static UCollator *
open_collator(struct pinyin *pinyin)
{
	UErrorCode status = U_ZERO_ERROR;

	if (pinyin->collator == NULL)
		pinyin->collator = ucol_open("zh@collation=pinyin", &status);
	return U_SUCCESS(status) ? pinyin->collator : NULL;
}

/*
 * The last letter that is not behind the name.  In front of the first Han of a
 * letter stands, for this, a mark that no text has; a few Han the order does not know.
 */
static char
letter_of(const UCollator *by, const UChar *name, int32_t len)
{
	UErrorCode status = U_ZERO_ERROR;
	bool han = *name >= 0x4e00 && *name < 0x9fc0;
	char last = '#';

	if (!han && uscript_getScript(*name, &status) != USCRIPT_LATIN)
		return last;
	for (char letter = 'a'; letter <= 'z'; letter++) {
		UChar mark[] = {0xfdd0, (UChar)(letter - 'a' + 'A')};
		UChar latin[] = {(UChar)letter};

		if (ucol_strcoll(by, han ? mark : latin, han ? 2 : 1, name,
			len) == UCOL_GREATER)
			continue;
		/* No Han begins with these. */
		if (!han || strchr("iuv", letter) == NULL)
			last = (char)(letter - 'a' + 'A');
	}
	return last;
}

char
pinyin_add(struct pinyin *pinyin, struct span name, struct buf *key)
{
	UErrorCode status = U_ZERO_ERROR;
	const UCollator *by = open_collator(pinyin);
	UChar wide[NAME_MOST];
	uint8_t bytes[8 * NAME_MOST];
	int32_t len = 0, size;
	struct buf like = {0};

	respell(name, &like);
	u_strFromUTF8(
	    wide, NAME_MOST, &len, like.data, (int32_t)like.len, &status);
	buf_free(&like);
	if (by == NULL || U_FAILURE(status) || len == 0) {
		buf_span(key, name);
		return '#';
	}
	size = ucol_getSortKey(by, wide, len, bytes, sizeof(bytes));
	if (size <= (int32_t)sizeof(bytes))
		buf_add(key, (const char *)bytes, (size_t)size);
	return letter_of(by, wide, len);
}

void
pinyin_close(struct pinyin *pinyin)
{
	if (pinyin->collator != NULL)
		ucol_close(pinyin->collator);
	*pinyin = (struct pinyin){0};
}
