/* Names as they are spoken. */
#include "lists/pinyin.h"

#include <stdint.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "chinese/word.h"

enum { NAME_MOST = 256 }; /* units of UTF-16 */

/* What ICU's table of surnames lacks, in both scripts. */
static const struct {
	struct span written, spoken;
} surnames[] = {
    {WORD("万俟"), WORD("mo qi ")},
    {WORD("萬俟"), WORD("mo qi ")},
    {WORD("尉遲"), WORD("yu chi ")},
    {WORD("單于"), WORD("chan yu ")},
    {WORD("单于"), WORD("chan yu ")},
    {WORD("澹臺"), WORD("tan tai ")},
    {WORD("令狐"), WORD("ling hu ")},
    {WORD("長孫"), WORD("zhang sun ")},
    {WORD("單"), WORD("shan ")},
    {WORD("區"), WORD("ou ")},
    {WORD("蓋"), WORD("ge ")},
    {WORD("樂"), WORD("yue ")},
    {WORD("種"), WORD("zhong ")},
    {WORD("員"), WORD("yun ")},
    {WORD("繆"), WORD("miao ")},
    {WORD("缪"), WORD("miao ")},
    {WORD("葉"), WORD("ye ")},
    {WORD("華"), WORD("hua ")},
    {WORD("祕"), WORD("bi ")},
    {WORD("車"), WORD("che ")},
    {WORD("紀"), WORD("ji ")},
    {WORD("寧"), WORD("ning ")},
    {WORD("應"), WORD("ying ")},
    {WORD("覃"), WORD("qin ")},
    {WORD("朴"), WORD("piao ")},
    {WORD("那"), WORD("na ")},
    {WORD("查"), WORD("zha ")},
    {WORD("解"), WORD("xie ")},
    {WORD("任"), WORD("ren ")},
};

enum { SURNAMES = sizeof(surnames) / sizeof(surnames[0]) };

/* Cut off a surname that is read by the table. */
static void
take_surname(struct span *name, struct buf *out)
{
	for (size_t i = 0; i < SURNAMES; i++)
		if (span_starts(*name, surnames[i].written) &&
		    name->len > surnames[i].written.len) {
			buf_span(out, surnames[i].spoken);
			*name = span_from(*name, surnames[i].written.len);
			return;
		}
}

static UTransliterator *
open_transliterator(struct pinyin *pinyin)
{
	static const char name[] = "Han-Latin/Names; Latin-ASCII; Lower";
	UErrorCode status = U_ZERO_ERROR;
	UChar id[sizeof(name)];

	if (pinyin->transliterator == NULL) {
		u_uastrcpy(id, name);
		pinyin->transliterator = utrans_openU(
		    id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
	}
	return U_SUCCESS(status) ? pinyin->transliterator : NULL;
}

/* As it stands, where it cannot be spoken. */
void
pinyin_add(struct pinyin *pinyin, struct span name, struct buf *out)
{
	UErrorCode status = U_ZERO_ERROR;
	UTransliterator *by = open_transliterator(pinyin);
	UChar wide[NAME_MOST];
	char spoken[3 * NAME_MOST];
	int32_t len = 0, limit, bytes = 0;

	take_surname(&name, out);
	u_strFromUTF8(
	    wide, NAME_MOST, &len, name.ptr, (int32_t)name.len, &status);
	limit = len;
	if (by != NULL && U_SUCCESS(status))
		utrans_transUChars(
		    by, wide, &len, NAME_MOST, 0, &limit, &status);
	u_strToUTF8(spoken, sizeof(spoken), &bytes, wide, len, &status);
	if (U_SUCCESS(status))
		buf_add(out, spoken, (size_t)bytes);
	else
		buf_span(out, name);
}

void
pinyin_close(struct pinyin *pinyin)
{
	if (pinyin->transliterator != NULL)
		utrans_close(pinyin->transliterator);
	*pinyin = (struct pinyin){0};
}
