/* The sorts of texts. */
#include "genres.h"

const struct genre_row genre_rows[GENRES] = {
    {"讲话", "genre.speech", "讲话稿", "speech"},
    {"公文", "genre.document", "公文", "document"},
    {"报告", "genre.report", "报告", "report"},
    {"法规", "genre.law", "法规", "law"},
    {"纪要", "genre.minutes", "纪要", "minutes"},
    {"问答", "genre.qa", "问答、实录", "interview"},
    {"书信", "genre.letter", "书信", "letter"},
};

const struct genre_row *
genre_row_of(struct span genre)
{
	for (size_t i = 0; i < GENRES; i++)
		if (span_equal(genre, span_of(genre_rows[i].genre)))
			return &genre_rows[i];
	return NULL;
}
